# `str.lstrip`: white space of Unicode, sets of characters

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "  a b ",
    "\t\n x",
    "\u2003x",
    "xxyx",
    "éaé",
):
    check(lambda: text.lstrip())
    check(lambda: text.lstrip(None))
    check(lambda: text.lstrip("x"))
    check(lambda: text.lstrip("xy"))
    check(lambda: text.lstrip(""))
    check(lambda: text.lstrip(" a"))
    check(lambda: text.lstrip("é"))
    check(lambda: text.lstrip(1))
