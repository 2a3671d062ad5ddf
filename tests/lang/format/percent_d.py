# The `%` operator with conversion `d`: flags, width, precision, wrong values

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for value in [0, 1, -1, 255, 10**20, -(10**12), True, 3.7]:
    for flags in ("", "5", "-6", "06", "+", " ", "#", "+8", "#10", ".0", ".3", "8.2", "-8.1", "+.2"):
        check(lambda: ("%" + flags + "d") % (value,))
for wrong in ((), (1, 2), (None,), ([],), ("x",), (1j,)):
    check(lambda: "%d" % wrong)
check(lambda: "%*d|" % (6, [0, 1, -1, 255, 10**20, -(10**12), True, 3.7][1]))
check(lambda: "%(k)d" % {"k": [0, 1, -1, 255, 10**20, -(10**12), True, 3.7][1]})
check(lambda: "%(z)d" % {"k": 1})
check(lambda: "100%% %d" % [0, 1, -1, 255, 10**20, -(10**12), True, 3.7][1])
