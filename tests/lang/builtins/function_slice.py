# `slice`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: slice(1))
check(lambda: slice(1, 2))
check(lambda: slice(1, 2, 3))
check(lambda: slice(None))
check(lambda: slice("a", []))
check(lambda: slice())
check(lambda: slice(1, 2, 3, 4))
