# `abs`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: abs(0))
check(lambda: abs(-5))
check(lambda: abs(-1.5))
check(lambda: abs(-0.0))
check(lambda: abs(3+4j))
check(lambda: abs(-(2**70)))
check(lambda: abs(True))
check(lambda: abs("a"))
check(lambda: abs(None))
check(lambda: abs())
check(lambda: abs(1, 2))
