# `itertools.zip_longest`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.zip_longest()))
check(lambda: list(itertools.zip_longest("ab")))
check(lambda: list(itertools.zip_longest("ab", "xyz")))
check(lambda: list(itertools.zip_longest("ab", "xyz", fillvalue="-")))
check(lambda: list(itertools.zip_longest([], [1])))
check(lambda: list(itertools.zip_longest(5)))
it = itertools.zip_longest("ab")
print(iter(it) is it)
print(list(it), list(it))
