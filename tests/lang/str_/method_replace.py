# `str.replace`: empty needles, counts, growth

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "aaa",
    "abcabc",
    "éaé",
):
    check(lambda: text.replace("a", "b"))
    check(lambda: text.replace("a", ""))
    check(lambda: text.replace("a", "xyz"))
    check(lambda: text.replace("", "-"))
    check(lambda: text.replace("", "-", 2))
    check(lambda: text.replace("aa", "b"))
    check(lambda: text.replace("a", "b", 0))
    check(lambda: text.replace("a", "b", 2))
    check(lambda: text.replace("a", "b", -1))
    check(lambda: text.replace("é", "e"))
    check(lambda: text.replace("a"))
    check(lambda: text.replace(1, "a"))
    check(lambda: text.replace("a", 1))
