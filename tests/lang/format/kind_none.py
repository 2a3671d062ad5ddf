# `format` with presentation type `none`: fill, alignment, sign, width, grouping, precision
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


ints = [0, 1, -1, 255, -255, 1234567, -(10**20), True]
floats = [0.0, -0.0, 1.0, -1.5, 0.1, 123456.789, 1e-7, 1e16, -2.5e10, float("inf"), float("-inf"), float("nan"), 3]
for value in [0, -5, 1.5, -0.0, True, "txt", None]:
    for spec in ("", "6", "<8", ">8", "^9", "=10", "*^12", "06", "+", "-", " ", "+8", " =7", ",", "_", "#", "#010", ".0", ".3", "8.2", "+,.1", "é>7", "<<5"):
        check(lambda: format(value, spec + ""))
for wrong in (None, [], object, 1j, b"a"):
    check(lambda: format(wrong, "5"))
check(lambda: "{:}|{0!r:>6}".format([0, -5, 1.5, -0.0, True, "txt", None][1]) if False else "{0:>10}".format([0, -5, 1.5, -0.0, True, "txt", None][1]))
