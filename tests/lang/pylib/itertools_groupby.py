# `itertools.groupby`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

for data, key in (("aabbbc", None), ([1, 3, 2, 4, 5], lambda v: v % 2), ([], None), ([1, 1.0, True], None)):
    print([(k, list(g)) for k, g in itertools.groupby(data, key)])
groups = itertools.groupby("aabb")
k, first = next(groups)
k2, second = next(groups)
print(k, k2, list(first), list(second))
check(lambda: list(itertools.groupby(5)))
check(lambda: list(itertools.groupby([1], 5)))
