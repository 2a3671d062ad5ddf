# `itertools.starmap`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.starmap(pow, [(2, 3), (3, 2)])))
check(lambda: list(itertools.starmap(max, [[1, 2], (5, 4, 3)])))
check(lambda: list(itertools.starmap(pow, [])))
check(lambda: list(itertools.starmap(pow, [5])))
check(lambda: list(itertools.starmap(pow, [(1,)])))
it = itertools.starmap(max, [[1, 2], (5, 4, 3)])
print(iter(it) is it)
print(list(it), list(it))
