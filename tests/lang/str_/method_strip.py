# `str.strip`: white space of Unicode, sets of characters

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "  a b ",
    "\n\x0b\x0c\r\x1c\x1f x",
    "\u00a0x\u3000",
    "xxyx",
    "éaé",
):
    check(lambda: text.strip())
    check(lambda: text.strip(None))
    check(lambda: text.strip("x"))
    check(lambda: text.strip("xy"))
    check(lambda: text.strip(""))
    check(lambda: text.strip(" ab"))
    check(lambda: text.strip("é"))
    check(lambda: text.strip([]))
