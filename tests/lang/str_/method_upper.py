# `str.upper`, also where text grows

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "abc",
    "aBc1",
    "àéî",
    "ß",
    "ж",
    "straße",
):
    check(lambda: text.upper())
    check(lambda: text.upper(1))
