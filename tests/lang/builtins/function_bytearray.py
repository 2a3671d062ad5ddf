# `bytearray`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: bytearray())
check(lambda: bytearray(3))
check(lambda: bytearray(b"a"))
check(lambda: bytearray([1, 2]))
check(lambda: bytearray("é", "utf-8"))
check(lambda: bytearray("a"))
check(lambda: bytearray(-1))
check(lambda: bytearray([256]))
check(lambda: bytearray(None))
check(lambda: bytearray(1.5))
