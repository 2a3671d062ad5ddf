# `^` of small and large ints, bools and what is no number

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


ints = [0, 1, -1, 7, -7, 3, 255, 2**31, -(2**31), 2**62, 2**63, -(2**63), 2**64 + 1, 10**25, -(10**25), True]
floats = [0.0, -0.0, 1.5, -2.5, 1e300, 1e-300, float("inf"), float("-inf"), float("nan")]
small = [0, 1, 5, 31, 32, 63, 64, 100, -1, True, False]
for a in ints:
    for b in ints:
        check(lambda: a ^ b)
for a in (1.5, "a", None, 1j):
    for b in (1, True):
        check(lambda: a ^ b)
        check(lambda: b ^ a)
x = 12345678901234567890
x ^= 3
print(x)
x = 77
x ^= 2
print(x)
