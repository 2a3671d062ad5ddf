# The `%` operator with conversion `a`: flags, width, precision, wrong values
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for value in ["a", "été", 5, None, [1, "x"], b"b", 1.5]:
    for flags in ("", "5", "-6", "06", "+", " ", "#", "+8", "#10", ".0", ".3", "8.2", "-8.1", "+.2"):
        check(lambda: ("%" + flags + "a") % (value,))
for wrong in ((), (1, 2), (None,), ([],), ("x",), (1j,)):
    check(lambda: "%a" % wrong)
check(lambda: "%*a|" % (6, ["a", "été", 5, None, [1, "x"], b"b", 1.5][1]))
check(lambda: "%(k)a" % {"k": ["a", "été", 5, None, [1, "x"], b"b", 1.5][1]})
check(lambda: "%(z)a" % {"k": 1})
check(lambda: "100%% %a" % ["a", "été", 5, None, [1, "x"], b"b", 1.5][1])
