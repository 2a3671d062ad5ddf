# `itertools.repeat`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

print(list(itertools.repeat("a", 3)), list(itertools.repeat(1, 0)), list(itertools.repeat(1, -5)))
it = itertools.repeat(None)
print([next(it) for _ in range(3)])
print(list(map(pow, range(4), itertools.repeat(2))))
check(lambda: itertools.repeat())
