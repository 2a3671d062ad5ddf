# `bin`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: bin(0))
check(lambda: bin(5))
check(lambda: bin(-5))
check(lambda: bin(True))
check(lambda: bin(2**65))
check(lambda: bin(1.0))
check(lambda: bin("1"))
check(lambda: bin())
check(lambda: bin(1, 2))
