# `any`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: any([]))
check(lambda: any([0, 0]))
check(lambda: any([0, 1]))
check(lambda: any(""))
check(lambda: any([[]]))
check(lambda: any(iter(["", 1])))
check(lambda: any(5))
check(lambda: any())
