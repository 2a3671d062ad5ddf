# Forms of import with modules of the standard set.
import math
import math as m
import sys, gc
import math as a, sys as b
from math import pi, floor as fl, ceil
from math import (
    sqrt,
    sin as sine,
)
from sys import *

print(m is math, a is math, b is sys, fl(2.5), ceil(2.5), sqrt(9.0), "%.3f %.3f" % (pi, sine(0)))
print(type(math).__name__, math.__name__, "gc" in globals(), hasattr(gc, "collect"))


def f():
    import math as local
    from math import floor

    return local.floor(1.9) + floor(2.9)


print(f(), "local" in globals())
try:
    import nothing_of_that_name
except ImportError as e:
    print(type(e).__name__ in ("ImportError", "ModuleNotFoundError"))
try:
    from math import nothing_of_that_name
except ImportError:
    print("ImportError")
try:
    import math.nothing
except ImportError:
    print("ImportError")
for name in ("math", "sys", "gc"):
    print(__import__(name).__name__, end=" ")
print()
if True:
    import random as r
else:
    import time as r
print(r.__name__)


class C:
    import math

    root = math.sqrt(16.0)


print(C.math is math, C.root)

print(len([n for n in dir(math) if n in ("sin", "cos", "pi")]))
