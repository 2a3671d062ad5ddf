# `complex`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: complex())
check(lambda: complex(1))
check(lambda: complex(1, 2))
check(lambda: complex("1+2j"))
check(lambda: complex("-j"))
check(lambda: complex(" 3 "))
check(lambda: complex("1 + 2j"))
check(lambda: complex("a"))
check(lambda: complex(1j, 2j))
check(lambda: complex(None))
check(lambda: complex("1", 2))
check(lambda: complex(1.5, -0.0))
