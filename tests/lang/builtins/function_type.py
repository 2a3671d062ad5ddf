# `type`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: type(1).__name__)
check(lambda: type("a").__name__)
check(lambda: type(int).__name__)
check(lambda: type(type).__name__)
check(lambda: type(None).__name__)
check(lambda: type().__name__)
check(lambda: type(1, 2).__name__)
check(lambda: type("C", (), {}).__name__)
