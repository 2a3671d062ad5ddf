# `max`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: max(1, 2))
check(lambda: max([3, 1, 2]))
check(lambda: max("abc"))
check(lambda: max([1, 1.0]))
check(lambda: max([]))
check(lambda: max([], default=5))
check(lambda: max("a", "bb", key=len))
check(lambda: max([1, 2], key=lambda v: -v))
check(lambda: max(1))
check(lambda: max(1, "a"))
check(lambda: max({1: 2, 3: 4}))
check(lambda: max([1], default=0))
check(lambda: max(1, 2, default=3))
check(lambda: max())
