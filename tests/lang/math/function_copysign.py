# `math.copysign`: every sign of zero, infinities, NaN
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import math


def shown(x):
    return "%.12g" % x


values = [0.0, -0.0, 0.5, -2, 3, 7.25, -7.25, 1000, float("inf"), float("-inf"), float("nan")]
for x in values:
    for y in values:
        check(lambda: shown(math.copysign(x, y)))
for wrong in ((), (1,), ("1", 2), (1, None), (1, 2, 3), (1j, 1)):
    check(lambda: math.copysign(*wrong))
