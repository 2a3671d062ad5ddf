# `dict`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: dict())
check(lambda: dict({}))
check(lambda: dict([(1, 2)]))
check(lambda: dict(a=1))
check(lambda: dict({1: 2}, b=3))
check(lambda: dict(["ab"]))
check(lambda: dict([1]))
check(lambda: dict([(1,)]))
check(lambda: dict(5))
check(lambda: dict({}, {}))
check(lambda: dict(zip("ab", [1, 2])))
