# `len`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: len([]))
check(lambda: len("é日"))
check(lambda: len(b"ab"))
check(lambda: len({1: 2}))
check(lambda: len({1, 2}))
check(lambda: len(range(0, 10, 3)))
check(lambda: len(5))
check(lambda: len(None))
check(lambda: len(iter([])))
check(lambda: len())
check(lambda: len([], 1))
