# `itertools.accumulate`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.accumulate([])))
check(lambda: list(itertools.accumulate([1, 2, 3])))
check(lambda: list(itertools.accumulate("abc")))
check(lambda: list(itertools.accumulate([1, 2, 3], lambda a, b: a * b)))
check(lambda: list(itertools.accumulate([1, 2], initial=10)))
check(lambda: list(itertools.accumulate([], initial=10)))
check(lambda: list(itertools.accumulate(5)))
check(lambda: list(itertools.accumulate()))
it = itertools.accumulate([1, 2, 3])
print(iter(it) is it)
print(list(it), list(it))
