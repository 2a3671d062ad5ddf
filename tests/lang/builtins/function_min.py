# `min`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: min(1, 2))
check(lambda: min([3, 1, 2]))
check(lambda: min("abc"))
check(lambda: min([1, 1.0]))
check(lambda: min([]))
check(lambda: min([], default=5))
check(lambda: min("a", "bb", key=len))
check(lambda: min([1, 2], key=lambda v: -v))
check(lambda: min(1))
check(lambda: min(1, "a"))
check(lambda: min({1: 2, 3: 4}))
check(lambda: min())
