# `callable`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: callable(len))
check(lambda: callable(int))
check(lambda: callable(lambda: 0))
check(lambda: callable(5))
check(lambda: callable("a"))
check(lambda: callable())
check(lambda: callable(1, 2))
