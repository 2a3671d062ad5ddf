# `str.rpartition`: the last place, or none

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
    check(lambda: text.rpartition("."))
    check(lambda: text.rpartition("b"))
    check(lambda: text.rpartition("x"))
    check(lambda: text.rpartition(""))
    check(lambda: text.rpartition(".."))
    check(lambda: text.rpartition(1))
    check(lambda: text.rpartition())
