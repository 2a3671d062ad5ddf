# `str.rstrip`: white space of Unicode, sets of characters

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "  a b ",
    "x \t\n",
    "x\u2003",
    "xxyx",
    "éaé",
):
    check(lambda: text.rstrip())
    check(lambda: text.rstrip(None))
    check(lambda: text.rstrip("x"))
    check(lambda: text.rstrip("xy"))
    check(lambda: text.rstrip(""))
    check(lambda: text.rstrip(" b"))
    check(lambda: text.rstrip("é"))
    check(lambda: text.rstrip(1))
