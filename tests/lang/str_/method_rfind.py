# `str.rfind`: bounds on either side, empty and long needles

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
    check(lambda: text.rfind("a"))
    check(lambda: text.rfind("c"))
    check(lambda: text.rfind(""))
    check(lambda: text.rfind("abcabcd"))
    check(lambda: text.rfind("a", 1))
    check(lambda: text.rfind("a", 1, 3))
    check(lambda: text.rfind("a", -3))
    check(lambda: text.rfind("a", -30))
    check(lambda: text.rfind("", 6))
    check(lambda: text.rfind("", 7))
    check(lambda: text.rfind("b", 0, 1))
    check(lambda: text.rfind("é", 1))
    check(lambda: text.rfind("a", None, 2))
    check(lambda: text.rfind(1))
    check(lambda: text.rfind())
