# `round`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: round(2.5))
check(lambda: round(3.5))
check(lambda: round(-2.5))
check(lambda: round(2.675, 2))
check(lambda: round(1234, -2))
check(lambda: round(1250, -2))
check(lambda: round(1.5, None))
check(lambda: round(5, 2))
check(lambda: round(1e20, -5))
check(lambda: round("a"))
check(lambda: round(1.5, "a"))
check(lambda: round(float("nan")))
check(lambda: round(float("inf")))
check(lambda: round(True))
check(lambda: round(2.5, 0))
check(lambda: round(10**30, -29))
check(lambda: round())
