# `str.rjust`: widths around the length, fill characters

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
    check(lambda: text.rjust(0))
    check(lambda: text.rjust(1))
    check(lambda: text.rjust(3))
    check(lambda: text.rjust(4))
    check(lambda: text.rjust(7, "."))
    check(lambda: text.rjust(5, "é"))
    check(lambda: text.rjust(-1))
    check(lambda: text.rjust(5, "ab"))
    check(lambda: text.rjust(5, b"x"))
    check(lambda: text.rjust())
