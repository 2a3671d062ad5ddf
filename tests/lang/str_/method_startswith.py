# `str.startswith`: tuples of prefixes and bounds

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "abc",
    "abcabc",
    "été",
):
    check(lambda: text.startswith(""))
    check(lambda: text.startswith("a"))
    check(lambda: text.startswith("ab"))
    check(lambda: text.startswith("abcabcx"))
    check(lambda: text.startswith(("x", "a")))
    check(lambda: text.startswith(()))
    check(lambda: text.startswith("c", 2))
    check(lambda: text.startswith("b", 1, 2))
    check(lambda: text.startswith("", 9))
    check(lambda: text.startswith("c", -1))
    check(lambda: text.startswith("é", 2))
    check(lambda: text.startswith(1))
    check(lambda: text.startswith((1)))
    check(lambda: text.startswith(["a"]))
    check(lambda: text.startswith())
