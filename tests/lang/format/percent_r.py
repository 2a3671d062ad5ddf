# The `%` operator with conversion `r`: flags, width, precision, wrong values
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for value in ["a", "été", 5, None, [1, "x"], b"b", 1.5]:
    for flags in ("", "5", "-6", "06", "+", " ", "#", "+8", "#10", ".0", ".3", "8.2", "-8.1", "+.2"):
        check(lambda: ("%" + flags + "r") % (value,))
for wrong in ((), (1, 2), (None,), ([],), ("x",), (1j,)):
    check(lambda: "%r" % wrong)
check(lambda: "%*r|" % (6, ["a", "été", 5, None, [1, "x"], b"b", 1.5][1]))
check(lambda: "%(k)r" % {"k": ["a", "été", 5, None, [1, "x"], b"b", 1.5][1]})
check(lambda: "%(z)r" % {"k": 1})
check(lambda: "100%% %r" % ["a", "été", 5, None, [1, "x"], b"b", 1.5][1])
