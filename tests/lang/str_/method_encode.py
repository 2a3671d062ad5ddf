# `str.encode`: encodings, their aliases and error handlers

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "abc",
    "é",
    "日本",
    "a\U0001F600b",
):
    check(lambda: text.encode())
    check(lambda: text.encode("utf-8"))
    check(lambda: text.encode("UTF8"))
    check(lambda: text.encode("ascii"))
    check(lambda: text.encode("latin-1"))
    check(lambda: text.encode("ascii", "ignore"))
    check(lambda: text.encode("ascii", "replace"))
    check(lambda: text.encode("latin-1", "replace"))
    check(lambda: text.encode("ascii", "backslashreplace"))
    check(lambda: text.encode("utf-8", "strict"))
    check(lambda: text.encode("no-such"))
    check(lambda: text.encode(1))
