# `itertools.count`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

for args in ((), (5,), (5, 2), (0, -3), (1.5, 0.5), (10**20,)):
    it = itertools.count(*args)
    print([next(it) for _ in range(4)])
print(list(zip(itertools.count(1), "ab")))
check(lambda: next(itertools.count("a")))
