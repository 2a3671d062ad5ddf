# `str.split`: white space and separators, with limits

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "  ",
    " a  b c ",
    "a,b,,c",
    "\u2003x\u00a0y",
    "éaéa",
):
    check(lambda: text.split())
    check(lambda: text.split(None))
    check(lambda: text.split(None, 1))
    check(lambda: text.split(None, 0))
    check(lambda: text.split(","))
    check(lambda: text.split(",", 1))
    check(lambda: text.split(",", 0))
    check(lambda: text.split(",,"))
    check(lambda: text.split("é"))
    check(lambda: text.split("é", -1))
    check(lambda: text.split(""))
    check(lambda: text.split(1))
