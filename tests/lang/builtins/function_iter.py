# `iter`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(iter([])))
check(lambda: list(iter("ab")))
check(lambda: list(iter({1: 2})))
check(lambda: list(iter(lambda: 1, 1)))
check(lambda: list(iter(5)))
check(lambda: list(iter(None)))
check(lambda: list(iter()))
check(lambda: list(iter([], 1)))
