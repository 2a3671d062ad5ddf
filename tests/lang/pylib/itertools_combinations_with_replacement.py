# `itertools.combinations_with_replacement`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.combinations_with_replacement("ab", 2)))
check(lambda: list(itertools.combinations_with_replacement("ab", 0)))
check(lambda: list(itertools.combinations_with_replacement("", 2)))
check(lambda: list(itertools.combinations_with_replacement("abc", 1)))
check(lambda: list(itertools.combinations_with_replacement("ab", -1)))
it = itertools.combinations_with_replacement("ab", 0)
print(iter(it) is it)
print(list(it), list(it))
