# `functools.cmp_to_key`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from functools import cmp_to_key

compare = lambda a, b: (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(compare)), sorted("bca", key=cmp_to_key(lambda a, b: -compare(a, b))))
k = cmp_to_key(compare)
print(k(1) < k(2), k(2) == k(2), k(3) >= k(2))
