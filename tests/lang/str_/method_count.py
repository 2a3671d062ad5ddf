# `str.count`: overlaps, empty needles, bounds

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "aaaa",
    "abcabc",
    "ééé a é",
):
    check(lambda: text.count("a"))
    check(lambda: text.count("aa"))
    check(lambda: text.count(""))
    check(lambda: text.count("bc"))
    check(lambda: text.count("é"))
    check(lambda: text.count("a", 1))
    check(lambda: text.count("a", 1, 3))
    check(lambda: text.count("", 2))
    check(lambda: text.count("", 5, 9))
    check(lambda: text.count("a", -2))
    check(lambda: text.count("a", 3, 1))
    check(lambda: text.count("a", None, None))
    check(lambda: text.count(1))
    check(lambda: text.count())
    check(lambda: text.count("a", "b"))
