# `format` with presentation type `E`: fill, alignment, sign, width, grouping, precision
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


ints = [0, 1, -1, 255, -255, 1234567, -(10**20), True]
floats = [0.0, -0.0, 1.0, -1.5, 0.1, 123456.789, 1e-7, 1e16, -2.5e10, float("inf"), float("-inf"), float("nan"), 3]
for value in floats:
    for spec in ("", "6", "<8", ">8", "^9", "=10", "*^12", "06", "+", "-", " ", "+8", " =7", ",", "_", "#", "#010", ".0", ".3", "8.2", "+,.1", "é>7", "<<5"):
        check(lambda: format(value, spec + "E"))
for wrong in (None, [], object, 1j, b"a"):
    check(lambda: format(wrong, "5E"))
check(lambda: "{:E}|{0!r:>6}".format(floats[1]) if False else "{0:>10E}".format(floats[1]))
