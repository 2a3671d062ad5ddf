# `itertools.dropwhile`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.dropwhile(lambda v: v < 3, [1, 2, 3, 1])))
check(lambda: list(itertools.dropwhile(lambda v: True, [1])))
check(lambda: list(itertools.dropwhile(bool, [])))
check(lambda: list(itertools.dropwhile(None, [1])))
it = itertools.dropwhile(lambda v: True, [1])
print(iter(it) is it)
print(list(it), list(it))
