# f64
# Sums and distances of many numbers.
import math


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


print(math.fsum([]), math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum(range(5)))
print(math.fsum([1e308, 1e308 / 2, -1e308]), math.fsum([2.0**53, 1.0, 2.0**-100]))
print(math.fsum([float("inf"), 1]), math.fsum([float("nan"), 1]))
error(math.fsum, [float("inf"), -float("inf")])
error(math.fsum, ["a"])
print(math.hypot(), math.hypot(-3), math.hypot(3, 4), math.hypot(2, 3, 6), math.hypot(1, 1, 1, 1))
print(math.hypot(float("nan"), float("inf")), math.hypot(float("nan"), 1))
print(math.dist([1, 2], [4, 6]), math.dist((1,), (1.5,)), math.dist((0, 0), [3, 4]))
error(math.dist, [1], [1, 2])
error(math.dist, 1, 2)
