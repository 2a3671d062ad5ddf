# `itertools.combinations`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.combinations("abc", 2)))
check(lambda: list(itertools.combinations("abc", 0)))
check(lambda: list(itertools.combinations("abc", 3)))
check(lambda: list(itertools.combinations("abc", 4)))
check(lambda: list(itertools.combinations([], 0)))
check(lambda: list(itertools.combinations(range(4), 3)))
check(lambda: list(itertools.combinations("abc", -1)))
check(lambda: list(itertools.combinations("abc")))
check(lambda: list(itertools.combinations(5, 1)))
it = itertools.combinations("abc", 0)
print(iter(it) is it)
print(list(it), list(it))
