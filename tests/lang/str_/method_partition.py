# `str.partition`: the first place, or none

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "a.b.c",
    "é.é",
    "..",
):
    check(lambda: text.partition("."))
    check(lambda: text.partition("b"))
    check(lambda: text.partition("x"))
    check(lambda: text.partition(""))
    check(lambda: text.partition(".."))
    check(lambda: text.partition(1))
    check(lambda: text.partition())
