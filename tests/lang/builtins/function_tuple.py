# `tuple`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: tuple())
check(lambda: tuple("ab"))
check(lambda: tuple([1, 2]))
check(lambda: tuple({1: 2}))
check(lambda: tuple(range(3)))
check(lambda: tuple(5))
check(lambda: tuple(None))
check(lambda: tuple([1], 2))
