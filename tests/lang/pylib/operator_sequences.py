# `operator`: sequences

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import operator

print(operator.concat([1], [2]), operator.contains("abc", "b"), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"))
print(operator.getitem([5, 6], 1), operator.is_(None, None), operator.is_not(1, None))
x = [1, 2, 3]
operator.setitem(x, 0, 9)
operator.delitem(x, 1)
print(x)
check(lambda: operator.indexOf("abc", "z"))
check(lambda: operator.getitem([], 0))
check(lambda: operator.concat(1, 2))
