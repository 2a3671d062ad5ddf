# `//` of small and large ints, floats, bools and what is no number
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


ints = [0, 1, -1, 7, -7, 3, 255, 2**31, -(2**31), 2**62, 2**63, -(2**63), 2**64 + 1, 10**25, -(10**25), True]
floats = [0.0, -0.0, 1.5, -2.5, 1e300, 1e-300, float("inf"), float("-inf"), float("nan")]
def shown(x):
    return "%.12g" % x if isinstance(x, float) else x


def tried(f):
    try:
        print(shown(f()))
    except (ZeroDivisionError, OverflowError, TypeError) as e:
        print(type(e).__name__)


for a in ints:
    for b in ints:
        tried(lambda: a // b)
for a in floats:
    for b in floats + [0, 1, -3, True]:
        tried(lambda: a // b)
        tried(lambda: b // a)
for a in (None, {}, object):
    tried(lambda: a // 1)
    tried(lambda: 1 // a)
x = 10**18
for k in range(4):
    x //= 7
    print(shown(x))
