# `int`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: int())
check(lambda: int(5))
check(lambda: int(-5.9))
check(lambda: int("12"))
check(lambda: int(" -0x1f "))
check(lambda: int("0x1f", 16))
check(lambda: int("0b101", 0))
check(lambda: int("z", 36))
check(lambda: int("12", 2))
check(lambda: int("1_000"))
check(lambda: int("1__0"))
check(lambda: int("_1"))
check(lambda: int(""))
check(lambda: int(b"17"))
check(lambda: int(True))
check(lambda: int(1e30))
check(lambda: int(float("nan")))
check(lambda: int(float("inf")))
check(lambda: int(None))
check(lambda: int([]))
check(lambda: int("5", 1))
check(lambda: int("5", 37))
check(lambda: int(5, 10))
check(lambda: int("0o17", 0))
check(lambda: int("017", 0))
check(lambda: int("0", 0))
