# `itertools.product`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import itertools

check(lambda: list(itertools.product()))
check(lambda: list(itertools.product("ab")))
check(lambda: list(itertools.product("ab", [1, 2])))
check(lambda: list(itertools.product([0, 1], repeat=2)))
check(lambda: list(itertools.product("", [1])))
check(lambda: list(itertools.product("ab", repeat=0)))
check(lambda: list(itertools.product(5)))
it = itertools.product("ab")
print(iter(it) is it)
print(list(it), list(it))
