# `str.splitlines`: every kind of line end

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "a",
    "a\n",
    "a\nb",
    "a\r\nb\r",
    "\n\n",
    "a\x0bb\x0cc",
    "a\x1cb\x1dc\x1ed",
    "a\x85b\u2028c\u2029d",
    "a\n\rb",
):
    check(lambda: text.splitlines())
    check(lambda: text.splitlines(True))
    check(lambda: text.splitlines(False))
    check(lambda: text.splitlines(1, 2))
