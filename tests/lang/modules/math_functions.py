# math: rounding, powers, logarithms, trigonometry, with neutral precision.
import math


def show(*xs):
    print(*["%.5f" % x for x in xs])


show(math.pi, math.e, math.sqrt(2), math.pow(2, 0.5), math.exp(1), math.log(10))
show(math.log(8, 2), math.log2(8), math.log10(1000), math.log(1))
show(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(0.5))
show(math.atan2(1, -1), math.atan2(-1, 1), math.radians(180), math.degrees(0.5))
show(math.fabs(-2.5), math.fmod(7, 3), math.fmod(-7, 3), math.copysign(3, -0.0))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.9))
print(math.floor(5), math.ceil(-5), type(math.floor(2.5)).__name__)
print(math.modf(2.75), math.modf(-2.25), math.frexp(8), math.frexp(0.75), math.ldexp(0.5, 4))
print(math.isnan(float("nan")), math.isinf(float("-inf")), math.isfinite(1.5), math.isnan(1))
for f, x in ((math.sqrt, -1), (math.log, 0), (math.log, -1), (math.acos, 2), (math.fmod, None)):
    try:
        if x is None:
            f(1, 0)
        else:
            f(x)
    except ValueError:
        print("ValueError", end=" ")
print()
for f in (math.floor, math.ceil, math.trunc):
    for bad in ("inf", "nan"):
        try:
            f(float(bad))
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, end=" ")
print()
try:
    math.sqrt("4")
except TypeError:
    print("TypeError")
print(math.sqrt(16), math.floor(1e9), math.pow(2, 10), math.sqrt(0.25))
