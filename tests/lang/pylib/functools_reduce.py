# `functools.reduce`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from functools import reduce

for args in ((lambda a, b: a + b, [1, 2, 3]), (lambda a, b: a * b, [1, 2, 3], 10), (max, "bca"), (max, [], 5), (max, [7])):
    print(reduce(*args))
check(lambda: reduce(max, []))
check(lambda: reduce(max, 5))
check(lambda: reduce(max))
