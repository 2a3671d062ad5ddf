# `str.center`: widths around the length, odd and even room, fill characters

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "ab",
    "abc",
    "été",
):
    check(lambda: text.center(0))
    check(lambda: text.center(1))
    check(lambda: text.center(2))
    check(lambda: text.center(3))
    check(lambda: text.center(4))
    check(lambda: text.center(5))
    check(lambda: text.center(8))
    check(lambda: text.center(-3))
    check(lambda: text.center(6, "*"))
    check(lambda: text.center(7, "é"))
    check(lambda: text.center(5, ""))
    check(lambda: text.center(5, "ab"))
    check(lambda: text.center())
    check(lambda: text.center("5"))
    check(lambda: text.center(5, 1))
    check(lambda: text.center(2.5))
