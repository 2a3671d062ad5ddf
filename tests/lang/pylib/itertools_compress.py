# `itertools.compress`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.compress("abcd", [1, 0, 1, 0])))
check(lambda: list(itertools.compress("abcd", [1])))
check(lambda: list(itertools.compress("", [1])))
check(lambda: list(itertools.compress([1, 2], [None, "x"])))
check(lambda: list(itertools.compress(5, [1])))
it = itertools.compress("abcd", [1])
print(iter(it) is it)
print(list(it), list(it))
