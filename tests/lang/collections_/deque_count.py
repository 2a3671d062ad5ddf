# `deque.count` with and without a limit

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
        check(lambda: x.count(1))
        print(list(x), x.maxlen)
        x = make(limit)
        check(lambda: x.count("a"))
        print(list(x), x.maxlen)
        x = make(limit)
        check(lambda: x.count())
        print(list(x), x.maxlen)
