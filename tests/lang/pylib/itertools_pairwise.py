# `itertools.pairwise`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.pairwise([])))
check(lambda: list(itertools.pairwise([1])))
check(lambda: list(itertools.pairwise([1, 2, 3])))
check(lambda: list(itertools.pairwise("abcd")))
it = itertools.pairwise([1])
print(iter(it) is it)
print(list(it), list(it))
