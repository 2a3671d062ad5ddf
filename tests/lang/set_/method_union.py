# `union` of sets: every kind of argument, results, what is left

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


makes = [lambda: [], lambda: [1], lambda: [1, 2, 3], lambda: ["a", 1, None], lambda: "banana"]


class S(set):
    pass


def shown(x):
    if not isinstance(x, (set, frozenset)):
        return x
    return type(x).__name__, sorted(x, key=repr)


for make in makes:
    for kind in (set, frozenset, S):
        x = kind(make())
        check(lambda: shown(x.union()))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union([])))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union([1, 2])))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union('ab')))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union({1: 0})))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union(range(3))))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union({2, 'a'})))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union(x)))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union(5)))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union([[]])))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union([1], [2])))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.union(None)))
        print(shown(x))
