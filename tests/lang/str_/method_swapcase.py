# `str.swapcase`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "aBc",
    "Àé",
    "1a",
    "ж",
):
    check(lambda: text.swapcase())
    check(lambda: text.swapcase("a"))
