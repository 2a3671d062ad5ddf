# `itertools.chain`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.chain()))
check(lambda: list(itertools.chain([])))
check(lambda: list(itertools.chain([1], "ab", (2,))))
check(lambda: list(itertools.chain(iter([1]), range(2))))
check(lambda: list(itertools.chain(5)))
check(lambda: list(itertools.chain([1], 5)))
it = itertools.chain([])
print(list(it), list(it))
