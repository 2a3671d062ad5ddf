# `all`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: all([]))
check(lambda: all([1, 2]))
check(lambda: all([1, 0]))
check(lambda: all("ab"))
check(lambda: all([[]]))
check(lambda: all(iter([1, ""])))
check(lambda: all(5))
check(lambda: all())
