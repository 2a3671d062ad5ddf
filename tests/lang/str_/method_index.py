# `str.index`: as `find`, but ValueError

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
    check(lambda: text.index("a"))
    check(lambda: text.index("c"))
    check(lambda: text.index(""))
    check(lambda: text.index("x"))
    check(lambda: text.index("a", 1))
    check(lambda: text.index("a", 1, 3))
    check(lambda: text.index("a", -3))
    check(lambda: text.index("", 6))
    check(lambda: text.index("", 7))
    check(lambda: text.index(b"a"))
