# `math.frexp`: ordinary and extreme arguments, what is no number
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import math


class Real:
    def __float__(self):
        return 0.5


def shown(x):
    if isinstance(x, tuple):
        return tuple(shown(y) for y in x)
    if isinstance(x, float):
        # The last digits are a matter of the library.
        return "%.12g" % x
    return x


values = [0.0, -0.0, 0.5, -0.5, 1, -1, 2, 3.75, -3.75, 10, 100, 171, 1e-10, 1e10, -1e10, 1e300, 10**30, True]
values += [float("inf"), float("-inf"), float("nan"), Real()]
for x in values:
    check(lambda: shown(math.frexp(x)))
for wrong in ((), ("1",), (None,), (1j,), ([],), (1, 2, 3)):
    check(lambda: math.frexp(*wrong))
