# `functools.lru_cache`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from functools import lru_cache

calls = []


@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x + y


print(f(1), f(1), f(2), f(1), f(3), f(2), f(x=1))
print(calls)
f.cache_clear()
print(f(1), calls[-1])
check(lambda: f([]))


@lru_cache
def g(n):
    return n if n < 2 else g(n - 1) + g(n - 2)


print(g(60))
