# `reversed`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(reversed([1, 2])))
check(lambda: list(reversed("ab")))
check(lambda: list(reversed((1, 2))))
check(lambda: list(reversed(range(3))))
check(lambda: list(reversed({1: 2, 3: 4})))
check(lambda: list(reversed(b"ab")))
check(lambda: list(reversed({1, 2})))
check(lambda: list(reversed(iter([]))))
check(lambda: list(reversed(5)))
check(lambda: list(reversed()))
