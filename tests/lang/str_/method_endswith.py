# `str.endswith`: tuples of suffixes and bounds

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
    check(lambda: text.endswith(""))
    check(lambda: text.endswith("c"))
    check(lambda: text.endswith("bc"))
    check(lambda: text.endswith("abcabcx"))
    check(lambda: text.endswith(("x", "c")))
    check(lambda: text.endswith(()))
    check(lambda: text.endswith("c", 2))
    check(lambda: text.endswith("b", 0, 2))
    check(lambda: text.endswith("", 9))
    check(lambda: text.endswith("c", -1))
    check(lambda: text.endswith("é", 1))
    check(lambda: text.endswith(1))
    check(lambda: text.endswith((1)))
    check(lambda: text.endswith(["c"]))
    check(lambda: text.endswith())
