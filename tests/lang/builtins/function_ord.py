# `ord`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: ord("a"))
check(lambda: ord("é"))
check(lambda: ord("\U0001F600"))
check(lambda: ord(b"a"))
check(lambda: ord(bytearray(b"z")))
check(lambda: ord(""))
check(lambda: ord("ab"))
check(lambda: ord(b""))
check(lambda: ord(5))
check(lambda: ord())
