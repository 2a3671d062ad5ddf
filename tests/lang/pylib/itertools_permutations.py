# `itertools.permutations`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.permutations("abc")))
check(lambda: list(itertools.permutations("abc", 2)))
check(lambda: list(itertools.permutations("abc", 0)))
check(lambda: list(itertools.permutations("abc", 4)))
check(lambda: list(itertools.permutations("", 0)))
check(lambda: list(itertools.permutations([1, 1])))
check(lambda: list(itertools.permutations("ab", -1)))
it = itertools.permutations("abc", 2)
print(iter(it) is it)
print(list(it), list(it))
