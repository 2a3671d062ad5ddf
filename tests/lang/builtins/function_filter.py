# `filter`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: list(filter(None, [0, 1, "", "a"])))
check(lambda: list(filter(lambda v: v > 1, [1, 2, 3])))
check(lambda: list(filter(bool, [])))
check(lambda: list(filter(str.isdigit, "a1b2")))
check(lambda: list(filter(5, [1])))
check(lambda: list(filter(None, 5)))
check(lambda: list(filter(None)))
