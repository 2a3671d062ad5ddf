# `str.ljust`: widths around the length, fill characters

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "abc",
    "été",
):
    check(lambda: text.ljust(0))
    check(lambda: text.ljust(1))
    check(lambda: text.ljust(3))
    check(lambda: text.ljust(4))
    check(lambda: text.ljust(7, "."))
    check(lambda: text.ljust(5, "é"))
    check(lambda: text.ljust(-1))
    check(lambda: text.ljust(5, "ab"))
    check(lambda: text.ljust(5, b"x"))
    check(lambda: text.ljust())
