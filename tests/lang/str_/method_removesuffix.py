# `str.removesuffix`: once, and only behind

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "baa",
    "xé",
):
    check(lambda: text.removesuffix(""))
    check(lambda: text.removesuffix("a"))
    check(lambda: text.removesuffix("aa"))
    check(lambda: text.removesuffix("xbaa"))
    check(lambda: text.removesuffix("é"))
    check(lambda: text.removesuffix(("a")))
    check(lambda: text.removesuffix())
