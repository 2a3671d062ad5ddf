# `getattr`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: callable(getattr("ab", "nope", 7)) or getattr("ab", "nope", 7))
check(lambda: callable(getattr(1, "nope")) or getattr(1, "nope"))
check(lambda: callable(getattr(1, 5)) or getattr(1, 5))
check(lambda: callable(getattr(1)) or getattr(1))
check(lambda: callable(getattr([], "append", None is None)) or getattr([], "append", None is None))
