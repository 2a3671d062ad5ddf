# `bytes`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: bytes())
check(lambda: bytes(3))
check(lambda: bytes(0))
check(lambda: bytes(b"a"))
check(lambda: bytes([1, 2]))
check(lambda: bytes(range(3)))
check(lambda: bytes("é", "utf-8"))
check(lambda: bytes("a"))
check(lambda: bytes(-1))
check(lambda: bytes([256]))
check(lambda: bytes(["a"]))
check(lambda: bytes(bytearray(b"x")))
check(lambda: bytes(memoryview(b"yz")))
check(lambda: bytes(None))
check(lambda: bytes(1.5))
