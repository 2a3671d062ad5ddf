# The `%` operator with conversion `G`: flags, width, precision, wrong values
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for value in [0.0, -1.5, 123456.789, 1e-7, 1e22, float("inf"), float("nan"), 7]:
    for flags in ("", "5", "-6", "06", "+", " ", "#", "+8", "#10", ".0", ".3", "8.2", "-8.1", "+.2"):
        check(lambda: ("%" + flags + "G") % (value,))
for wrong in ((), (1, 2), (None,), ([],), ("x",), (1j,)):
    check(lambda: "%G" % wrong)
check(lambda: "%*G|" % (6, [0.0, -1.5, 123456.789, 1e-7, 1e22, float("inf"), float("nan"), 7][1]))
check(lambda: "%(k)G" % {"k": [0.0, -1.5, 123456.789, 1e-7, 1e22, float("inf"), float("nan"), 7][1]})
check(lambda: "%(z)G" % {"k": 1})
check(lambda: "100%% %G" % [0.0, -1.5, 123456.789, 1e-7, 1e22, float("inf"), float("nan"), 7][1])
