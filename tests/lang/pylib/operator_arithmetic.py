# `operator`: arithmetic
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import operator

for a, b in ((7, 3), (-7, 3), (7.5, 2), (True, 2), (2**40, 3)):
    for name in ("add", "sub", "mul", "floordiv", "mod", "truediv", "pow", "lt", "le", "eq", "ne", "ge", "gt"):
        print(name, "%.10g" % getattr(operator, name)(a, b))
for name in ("and_", "or_", "xor", "lshift", "rshift"):
    print(name, getattr(operator, name)(12, 3))
    check(lambda: getattr(operator, name)(1.5, 2))
for name in ("neg", "pos", "not_", "truth", "index", "inv"):
    if hasattr(operator, name):
        print(name, getattr(operator, name)(5))
