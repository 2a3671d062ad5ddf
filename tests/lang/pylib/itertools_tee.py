# `itertools.tee`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

a, b = itertools.tee(iter([1, 2, 3]))
print(next(a), next(a), next(b), list(a), list(b))
print([list(t) for t in itertools.tee("ab", 3)], itertools.tee("ab", 0))
check(lambda: itertools.tee(5))
check(lambda: itertools.tee("a", -1))
