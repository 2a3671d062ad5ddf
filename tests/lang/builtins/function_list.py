# `list`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list())
check(lambda: list("ab"))
check(lambda: list((1, 2)))
check(lambda: list({1: 2}))
check(lambda: list(range(3)))
check(lambda: list(iter([1])))
check(lambda: list(5))
check(lambda: list(None))
check(lambda: list([1], 2))
