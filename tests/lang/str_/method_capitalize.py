# `str.capitalize`: the first character, whatever follows

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "A",
    "abc DEF",
    "éCOLE",
    "1abc",
    "ßeta",
    " x",
    "ÀÉ",
    "aBC\nDEF",
):
    check(lambda: text.capitalize())
    check(lambda: text.capitalize("x"))
