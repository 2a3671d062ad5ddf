# `divmod`: every kind of argument, and what it refuses
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, ArithmeticError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: divmod(7, 2))
check(lambda: divmod(-7, 2))
check(lambda: divmod(7, -2))
check(lambda: divmod(-7, -2))
check(lambda: divmod(7.5, 2))
check(lambda: divmod(-7.5, 2))
check(lambda: divmod(10**30, 7))
check(lambda: divmod(1, 0))
check(lambda: divmod(1.0, 0))
check(lambda: divmod(True, 1))
check(lambda: divmod("a", 1))
check(lambda: divmod(1))
check(lambda: divmod())
