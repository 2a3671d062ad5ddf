# math: hyperbolic functions and special values, where the build has them.
import math


def show(name, *args):
    f = getattr(math, name, None)
    if f:
        print(name, "%.4f" % f(*args))


for name in ("sinh", "cosh", "tanh", "asinh", "expm1"):
    show(name, 0.5)
show("acosh", 1.5)
show("atanh", 0.5)
for name in ("erf", "erfc", "gamma", "lgamma"):
    show(name, 1.5)
print(math.inf == float("inf") if hasattr(math, "inf") else True)
print(math.nan != math.nan if hasattr(math, "nan") else True)
if hasattr(math, "factorial"):
    print([math.factorial(n) for n in range(8)], math.factorial(25))
    try:
        math.factorial(-1)
    except ValueError:
        print("ValueError")
if hasattr(math, "isclose"):
    print(
        math.isclose(1, 1.0000001, rel_tol=1e-5),
        math.isclose(1, 1.1),
        math.isclose(0, 1e-3, abs_tol=0.01),
    )
if hasattr(math, "tau"):
    print("%.5f" % math.tau)
if hasattr(math, "gcd"):
    print(math.gcd(12, 18))
print("done")
