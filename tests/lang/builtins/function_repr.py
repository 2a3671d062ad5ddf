# `repr`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: repr(1))
check(lambda: repr("a"))
check(lambda: repr("it's"))
check(lambda: repr('say "x"'))
check(lambda: repr("both'\""))
check(lambda: repr("\\"))
check(lambda: repr(b"\x00'"))
check(lambda: repr([1, "a"]))
check(lambda: repr((1,)))
check(lambda: repr(()))
check(lambda: repr({1: "x"}))
check(lambda: repr(set()))
check(lambda: repr(None))
check(lambda: repr(...))
check(lambda: repr(NotImplemented))
check(lambda: repr(1.0))
check(lambda: repr(1e100))
check(lambda: repr(-0.0))
check(lambda: repr(1j))
check(lambda: repr(range(2)))
check(lambda: repr(slice(1)))
check(lambda: repr(int))
check(lambda: repr())
