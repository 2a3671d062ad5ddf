# `list.sort`: results, what is left, wrong arguments; also for a derived class

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


makes = [lambda: [], lambda: [1], lambda: [3, 1, 2], lambda: [1, 1.0, True, 2, 1], lambda: ["b", "a"], lambda: [None, 1, "a", [2]]]


class L(list):
    pass


for make in makes:
    for kind in (list, L):
        x = kind(make())
        check(lambda: x.sort())
        print(list(x), type(x).__name__)
        x = kind(make())
        check(lambda: x.sort(reverse=True))
        print(list(x), type(x).__name__)
        x = kind(make())
        check(lambda: x.sort(key=str))
        print(list(x), type(x).__name__)
        x = kind(make())
        check(lambda: x.sort(key=lambda v: -v))
        print(list(x), type(x).__name__)
        x = kind(make())
        check(lambda: x.sort(key=None))
        print(list(x), type(x).__name__)
        x = kind(make())
        check(lambda: x.sort(None))
        print(list(x), type(x).__name__)
