# `str.join`: every kind of iterable, and items that are no text

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "-",
    "é, ",
):
    check(lambda: text.join([]))
    check(lambda: text.join(["a"]))
    check(lambda: text.join(["a", "b", "c"]))
    check(lambda: text.join(("x", "y")))
    check(lambda: text.join("abc"))
    check(lambda: text.join({"k": 1}))
    check(lambda: text.join(iter("pq")))
    check(lambda: text.join((c for c in "uv")))
    check(lambda: text.join([""] * 3))
    check(lambda: text.join([1]))
    check(lambda: text.join(["a", b"b"]))
    check(lambda: text.join(5))
    check(lambda: text.join())
    check(lambda: text.join("a", "b"))
