# `str.expandtabs`: columns, lines, sizes

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "\t",
    "a\tb",
    "ab\tc\td",
    "a\n\tb\r\tc",
    "é\tx",
    "\t\t",
):
    check(lambda: text.expandtabs())
    check(lambda: text.expandtabs(8))
    check(lambda: text.expandtabs(4))
    check(lambda: text.expandtabs(1))
    check(lambda: text.expandtabs(0))
    check(lambda: text.expandtabs(-1))
    check(lambda: text.expandtabs("4"))
    check(lambda: text.expandtabs(4, 5))
