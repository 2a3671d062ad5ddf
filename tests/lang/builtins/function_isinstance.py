# `isinstance`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: isinstance(1, int))
check(lambda: isinstance(True, int))
check(lambda: isinstance(1, (str, int)))
check(lambda: isinstance(1, str))
check(lambda: isinstance(1, ()))
check(lambda: isinstance(1, ((str,), (int,))))
check(lambda: isinstance(1, 5))
check(lambda: isinstance(1, (str, 5)))
check(lambda: isinstance(int, type))
check(lambda: isinstance(1, object))
check(lambda: isinstance(1))
