# `frozenset`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: sorted(frozenset(), key=repr))
check(lambda: sorted(frozenset([]), key=repr))
check(lambda: sorted(frozenset([1, 1, 2]), key=repr))
check(lambda: sorted(frozenset("aba"), key=repr))
check(lambda: sorted(frozenset({1: 2}), key=repr))
check(lambda: sorted(frozenset(5), key=repr))
check(lambda: sorted(frozenset([[]]), key=repr))
