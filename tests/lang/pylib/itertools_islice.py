# `itertools.islice`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.islice("abcdef", 2)))
check(lambda: list(itertools.islice("abcdef", 2, 4)))
check(lambda: list(itertools.islice("abcdef", 0, None, 2)))
check(lambda: list(itertools.islice("abcdef", None)))
check(lambda: list(itertools.islice("abc", 5)))
check(lambda: list(itertools.islice("abc", 2, 1)))
check(lambda: list(itertools.islice("abc", -1)))
check(lambda: list(itertools.islice("abc", 1, -1)))
check(lambda: list(itertools.islice("abc", 0, 2, 0)))
it = itertools.islice("abcdef", 2, 4)
print(iter(it) is it)
print(list(it), list(it))
