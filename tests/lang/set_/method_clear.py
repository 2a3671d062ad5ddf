# `clear` of sets: every kind of argument, results, what is left

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
    for kind in (set, S):
        x = kind(make())
        check(lambda: shown(x.clear()))
        print(shown(x))
        x = kind(make())
        check(lambda: shown(x.clear(1)))
        print(shown(x))
