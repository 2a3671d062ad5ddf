# `id`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: id(None is None) == id(None is None))
check(lambda: id() == id(1))
check(lambda: id(1, 2) == id(1, 2))
