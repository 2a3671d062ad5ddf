# `range`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: range(0))
check(lambda: (len(range(0)), list(range(0))[:4]))
check(lambda: range(5))
check(lambda: (len(range(5)), list(range(5))[:4]))
check(lambda: range(1, 5))
check(lambda: (len(range(1, 5)), list(range(1, 5))[:4]))
check(lambda: range(5, 1))
check(lambda: (len(range(5, 1)), list(range(5, 1))[:4]))
check(lambda: range(0, 10, 3))
check(lambda: (len(range(0, 10, 3)), list(range(0, 10, 3))[:4]))
check(lambda: range(10, 0, -3))
check(lambda: (len(range(10, 0, -3)), list(range(10, 0, -3))[:4]))
check(lambda: range(0, 1, 0))
check(lambda: (len(range(0, 1, 0)), list(range(0, 1, 0))[:4]))
check(lambda: range("a"))
check(lambda: (len(range("a")), list(range("a"))[:4]))
check(lambda: range(1.0))
check(lambda: (len(range(1.0)), list(range(1.0))[:4]))
check(lambda: range())
check(lambda: (len(range()), list(range())[:4]))
check(lambda: range(1, 2, 3, 4))
check(lambda: (len(range(1, 2, 3, 4)), list(range(1, 2, 3, 4))[:4]))
check(lambda: range(True))
check(lambda: (len(range(True)), list(range(True))[:4]))
