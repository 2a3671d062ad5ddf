# `sorted`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: sorted([3, 1, 2]))
check(lambda: sorted("cab"))
check(lambda: sorted({2: 0, 1: 0}))
check(lambda: sorted([], reverse=True))
check(lambda: sorted([3, 1, 2], reverse=True))
check(lambda: sorted(["bb", "a"], key=len))
check(lambda: sorted([1, "a"]))
check(lambda: sorted(5))
check(lambda: sorted([1], None))
check(lambda: sorted([(1, "b"), (1, "a"), (0, "c")], key=lambda p: p[0]))
check(lambda: sorted())
