# `itertools.takewhile`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.takewhile(lambda v: v < 3, [1, 2, 3, 1])))
check(lambda: list(itertools.takewhile(lambda v: True, [1])))
check(lambda: list(itertools.takewhile(bool, [])))
check(lambda: list(itertools.takewhile(None, [1])))
it = itertools.takewhile(lambda v: True, [1])
print(iter(it) is it)
print(list(it), list(it))
