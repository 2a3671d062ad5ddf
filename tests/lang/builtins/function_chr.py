# `chr`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: chr(65))
check(lambda: chr(0))
check(lambda: chr(0x1F600))
check(lambda: chr(0x10FFFF))
check(lambda: chr(-1))
check(lambda: chr(0x110000))
check(lambda: chr("a"))
check(lambda: chr(1.0))
check(lambda: chr(True))
check(lambda: chr())
