# `str.zfill`: signs stay in front

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "1",
    "-1",
    "+12",
    "--1",
    "a",
    "-",
    "é",
    "- 5",
):
    check(lambda: text.zfill(0))
    check(lambda: text.zfill(1))
    check(lambda: text.zfill(2))
    check(lambda: text.zfill(3))
    check(lambda: text.zfill(6))
    check(lambda: text.zfill(-2))
    check(lambda: text.zfill())
    check(lambda: text.zfill("3"))
