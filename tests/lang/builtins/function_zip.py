# `zip`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(zip()))
check(lambda: list(zip([1, 2])))
check(lambda: list(zip([1, 2], "ab")))
check(lambda: list(zip("abc", [1])))
check(lambda: list(zip(5)))
check(lambda: list(zip([1], 5)))
check(lambda: list(zip(iter([1, 2]), iter([3]))))
