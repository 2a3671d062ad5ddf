# `str.removeprefix`: once, and only in front

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "aab",
    "éx",
):
    check(lambda: text.removeprefix(""))
    check(lambda: text.removeprefix("a"))
    check(lambda: text.removeprefix("aa"))
    check(lambda: text.removeprefix("aabx"))
    check(lambda: text.removeprefix("é"))
    check(lambda: text.removeprefix(("a")))
    check(lambda: text.removeprefix())
