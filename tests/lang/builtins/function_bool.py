# `bool`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: bool())
check(lambda: bool(0))
check(lambda: bool(1))
check(lambda: bool(""))
check(lambda: bool("a"))
check(lambda: bool([]))
check(lambda: bool([0]))
check(lambda: bool(None))
check(lambda: bool(0.0))
check(lambda: bool(float("nan")))
check(lambda: bool({}))
check(lambda: bool(object()))
check(lambda: bool(1, 2))
