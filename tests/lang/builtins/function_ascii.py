# `ascii`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: ascii("abc"))
check(lambda: ascii("é日"))
check(lambda: ascii([1, "é"]))
check(lambda: ascii(None))
check(lambda: ascii("\n\t'"))
check(lambda: ascii(""))
check(lambda: ascii())
check(lambda: ascii(1, 2))
