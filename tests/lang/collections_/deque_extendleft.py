# `deque.extendleft` with and without a limit

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from collections import deque

makes = [lambda n: deque([], n), lambda n: deque([1], n), lambda n: deque([1, 2, 1, "a"], n)]
for make in makes:
    for limit in (None, 0, 2, 4):
        x = make(limit)
        check(lambda: x.extendleft([7, 8]))
        print(list(x), x.maxlen)
        x = make(limit)
        check(lambda: x.extendleft("ab"))
        print(list(x), x.maxlen)
        x = make(limit)
        check(lambda: x.extendleft(range(3)))
        print(list(x), x.maxlen)
        x = make(limit)
        check(lambda: x.extendleft(5))
        print(list(x), x.maxlen)
