# `itertools.filterfalse`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.filterfalse(None, [0, 1, "", "a"])))
check(lambda: list(itertools.filterfalse(lambda v: v % 2, range(6))))
check(lambda: list(itertools.filterfalse(bool, [])))
check(lambda: list(itertools.filterfalse(5, [1])))
it = itertools.filterfalse(lambda v: v % 2, range(6))
print(iter(it) is it)
print(list(it), list(it))
