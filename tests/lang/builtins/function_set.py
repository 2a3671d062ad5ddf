# `set`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: sorted(set(), key=repr))
check(lambda: sorted(set("aba" == "ab"), key=repr))
check(lambda: sorted(set([1, 1]), key=repr))
check(lambda: sorted(set(5), key=repr))
check(lambda: sorted(set([[]]), key=repr))
check(lambda: sorted(set([1], 2), key=repr))
