# `str`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: str())
check(lambda: str(5))
check(lambda: str(None))
check(lambda: str("a"))
check(lambda: str(b"ab", "utf-8"))
check(lambda: str(b"\xff", "utf-8"))
check(lambda: str(b"\xff", "utf-8", "replace"))
check(lambda: str(1.0))
check(lambda: str([1, "a"]))
check(lambda: str(b"a"))
check(lambda: str("a", "utf-8"))
check(lambda: str(int))
check(lambda: str(ValueError("x")))
check(lambda: str(KeyError("k")))
check(lambda: str(1e16))
check(lambda: str(1e15))
