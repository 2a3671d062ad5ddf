# `str.rsplit`: white space and separators, with limits from the end

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
    check(lambda: text.rsplit())
    check(lambda: text.rsplit(None))
    check(lambda: text.rsplit(None, 1))
    check(lambda: text.rsplit(None, 0))
    check(lambda: text.rsplit(","))
    check(lambda: text.rsplit(",", 1))
    check(lambda: text.rsplit(",", 0))
    check(lambda: text.rsplit(",,"))
    check(lambda: text.rsplit("é"))
    check(lambda: text.rsplit("é", 1))
    check(lambda: text.rsplit(""))
    check(lambda: text.rsplit(1))
