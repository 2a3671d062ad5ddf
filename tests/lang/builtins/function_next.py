# `next`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: next(iter([1])))
check(lambda: next(iter([]), 5))
check(lambda: next([1]))
check(lambda: next(5))
check(lambda: next())
check(lambda: next(iter([1]), 2, 3))
