# `float`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: float())
check(lambda: float(5))
check(lambda: float("1.5"))
check(lambda: float(" -2e3\n"))
check(lambda: float("inf"))
check(lambda: float("-Infinity"))
check(lambda: float("nan"))
check(lambda: float("1_000.5"))
check(lambda: float("1__0"))
check(lambda: float(""))
check(lambda: float("a"))
check(lambda: float(b"2.5"))
check(lambda: float(True))
check(lambda: float(2**70))
check(lambda: float(10**400))
check(lambda: float(None))
check(lambda: float([]))
check(lambda: float(1j))
