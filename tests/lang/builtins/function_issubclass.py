# `issubclass`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: issubclass(bool, int))
check(lambda: issubclass(int, object))
check(lambda: issubclass(int, (str, int)))
check(lambda: issubclass(int, str))
check(lambda: issubclass(1, int))
check(lambda: issubclass(int, 5))
check(lambda: issubclass(int, ()))
check(lambda: issubclass(int))
