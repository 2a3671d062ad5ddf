# `str.title`: where words begin

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for text in (
    "",
    "hello world",
    "they're bill's",
    "a1b c-d",
    "ÉCOLE été",
    "\tx",
):
    check(lambda: text.title())
