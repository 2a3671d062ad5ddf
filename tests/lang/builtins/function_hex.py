# `hex`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: hex(0))
check(lambda: hex(255))
check(lambda: hex(-255))
check(lambda: hex(True))
check(lambda: hex(2**65))
check(lambda: hex(1.0))
check(lambda: hex("1"))
check(lambda: hex())
