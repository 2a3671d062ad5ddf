# The `%` operator with conversion `c`: flags, width, precision, wrong values

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for value in [65, "A", "é", 0x20AC, "", "ab", -1, 1.5]:
    for flags in ("", "5", "-6", "06", "+", " ", "#", "+8", "#10", ".0", ".3", "8.2", "-8.1", "+.2"):
        check(lambda: ("%" + flags + "c") % (value,))
for wrong in ((), (1, 2), (None,), ([],), ("x",), (1j,)):
    check(lambda: "%c" % wrong)
check(lambda: "%*c|" % (6, [65, "A", "é", 0x20AC, "", "ab", -1, 1.5][1]))
check(lambda: "%(k)c" % {"k": [65, "A", "é", 0x20AC, "", "ab", -1, 1.5][1]})
check(lambda: "%(z)c" % {"k": 1})
check(lambda: "100%% %c" % [65, "A", "é", 0x20AC, "", "ab", -1, 1.5][1])
