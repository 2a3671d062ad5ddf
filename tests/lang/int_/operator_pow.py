# `**` of small and large ints, floats, bools and what is no number
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


ints = [0, 1, -1, 2, -2, 10, 255, 2**31, True]
for a in ints:
    for b in (0, 1, 2, 3, 7, 30, 64, True):
        check(lambda: a ** b)
        check(lambda: pow(a, b))
    for m in (1, 2, 7, -7, 2**40, 10**20, 0):
        check(lambda: pow(a, 5, m))
        check(lambda: pow(a, 10**12, m))
for a in (3, 7, 10, 2):
    for m in (7, 11, 10, 9):
        check(lambda: pow(a, -1, m))
        check(lambda: pow(a, -3, m))
for a in (0.0, 1.5, -2.0, 4):
    for b in (0, 2, -1, 0.5, -0.5):
        try:
            z = a ** b
            print("%.9g" % z if not isinstance(z, complex) else "complex")
        except ZeroDivisionError:
            print("ZeroDivisionError")
for a, b in (("a", 2), (2, "a"), (None, 1), (1, None), ([], 2)):
    check(lambda: a ** b)
for args in ((2,), (2, 3, 4, 5), (2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), ("2", 3)):
    check(lambda: pow(*args))
