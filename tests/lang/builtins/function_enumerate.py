# `enumerate`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(enumerate([])))
check(lambda: list(enumerate("ab")))
check(lambda: list(enumerate("ab", 5)))
check(lambda: list(enumerate("ab", -1)))
check(lambda: list(enumerate("a", 10**20)))
check(lambda: list(enumerate("ab", start=3)))
check(lambda: list(enumerate(5)))
check(lambda: list(enumerate("a", "b")))
check(lambda: list(enumerate("a", 1.0)))
check(lambda: list(enumerate()))
