# `oct`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: oct(0))
check(lambda: oct(8))
check(lambda: oct(-8))
check(lambda: oct(True))
check(lambda: oct(2**65))
check(lambda: oct(1.0))
check(lambda: oct("1"))
check(lambda: oct())
