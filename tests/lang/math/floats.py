# f64
# The grid of floats, remainders, and arguments that convert themselves.
import math

inf, nan = math.inf, math.nan


class Num:
    def __float__(self):
        return 2.5


class Round:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Index:
    def __index__(self):
        return 3


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(0, -1))
print(math.nextafter(-1, -2), math.nextafter(1, 1), math.nextafter(inf, 0), math.nextafter(1.7976931348623157e308, inf))
print(math.nextafter(0.0, -0.0), math.nextafter(nan, 1), math.nextafter(5e-324, 0))
print(math.ulp(1), math.ulp(0), math.ulp(-1e300), math.ulp(inf), math.ulp(nan), math.ulp(1.7976931348623157e308))
for x in (5, -5, 7.5, 2.5, -2.5, 1.5, 0.5, 0.0, -0.0, 1e300):
    print(x, [math.remainder(x, y) for y in (1, 2, 3, -2, 0.3, inf)])
error(math.remainder, 1, 0)
error(math.remainder, inf, 1)
print(math.remainder(nan, 0), math.exp2(10) if hasattr(math, "exp2") else 1024.0)
print(math.exp(Num()) == math.exp(2.5), math.sqrt(Num()), math.pow(Num(), 2), math.floor(Num()), math.ceil(Num()))
print(math.floor(Round()), math.ceil(Round()), math.trunc(Round()))
print(math.sqrt(Index()), math.isclose(Num(), 2.5), math.isnan(Num()), math.log(Num(), 2.5))
print(math.atan2(Num(), 1), math.hypot(Num(), Index()), math.copysign(1, Num()))
error(math.sin, "a")
error(math.trunc, Num())
error(math.floor, None)
error(math.ldexp, 1.0, 2.5)
error(math.ldexp, 1.0, 5000)
print(round(math.cbrt(27.0), 9), round(math.cbrt(-8), 9), math.modf(-2.5), math.frexp(-10.0), math.fabs(-0.0))
