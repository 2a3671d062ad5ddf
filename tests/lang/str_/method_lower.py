# `str.lower` and what it leaves

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "ABC",
    "aBc1",
    "ÀÉÎ",
    "Ж",
    "ÿ",
    "A\nB",
):
    check(lambda: text.lower())
    check(lambda: text.lower(1))
