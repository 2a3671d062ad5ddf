# `float.conjugate`
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for x in [0.0, -0.0, 1.0, -2.5, 0.1, 1e300, 5e-324, 123456789.125, float("inf"), float("-inf"), float("nan")]:
    check(lambda: x.conjugate())
check(lambda: (1.5).conjugate(1))
check(lambda: float.conjugate())
