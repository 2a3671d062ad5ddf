# `str.rindex`: as `rfind`, but ValueError

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "abcabc",
    "éaéa",
):
    check(lambda: text.rindex("a"))
    check(lambda: text.rindex("c"))
    check(lambda: text.rindex(""))
    check(lambda: text.rindex("x"))
    check(lambda: text.rindex("a", 1))
    check(lambda: text.rindex("a", 1, 3))
    check(lambda: text.rindex("a", -3))
    check(lambda: text.rindex("", 6))
    check(lambda: text.rindex("", 7))
    check(lambda: text.rindex(b"a"))
