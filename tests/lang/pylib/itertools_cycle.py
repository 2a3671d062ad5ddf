# `itertools.cycle`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

for data in ("ab", [1], (1, 2, 3), iter("xy")):
    it = itertools.cycle(data)
    print([next(it) for _ in range(7)])
print(list(itertools.cycle([])))
check(lambda: itertools.cycle(5))
