# `hasattr`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: hasattr("a", "upper"))
check(lambda: hasattr(1, "nope"))
check(lambda: hasattr(1, "real"))
check(lambda: hasattr(1, 5))
check(lambda: hasattr(1))
