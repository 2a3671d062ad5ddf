# `map`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(map(str, [1, 2])))
check(lambda: list(map(lambda a, b: a + b, [1, 2, 3], [4, 5])))
check(lambda: list(map(str, [])))
check(lambda: list(map(None, [1])))
check(lambda: list(map(5, [1])))
check(lambda: list(map(str)))
check(lambda: list(map(str, 5)))
