# `str.find`: bounds on either side, empty and long needles

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "abcabc",
    "éaéa",
):
    check(lambda: text.find("a"))
    check(lambda: text.find("c"))
    check(lambda: text.find(""))
    check(lambda: text.find("abcabcd"))
    check(lambda: text.find("a", 1))
    check(lambda: text.find("a", 1, 3))
    check(lambda: text.find("a", -3))
    check(lambda: text.find("a", -30))
    check(lambda: text.find("", 6))
    check(lambda: text.find("", 7))
    check(lambda: text.find("b", 0, 1))
    check(lambda: text.find("é", 1))
    check(lambda: text.find("a", None, 2))
    check(lambda: text.find(1))
    check(lambda: text.find())
