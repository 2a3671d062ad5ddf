# `sum`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: sum([]))
check(lambda: sum([1, 2]))
check(lambda: sum([1, 2], 10))
check(lambda: sum([0.5, 1]))
check(lambda: sum([[1], [2]], []))
check(lambda: sum(["a"], ""))
check(lambda: sum(["a"]))
check(lambda: sum(5))
check(lambda: sum([1], start=5))
check(lambda: sum((v for v in range(4))))
check(lambda: sum([1, "a"]))
check(lambda: sum())
