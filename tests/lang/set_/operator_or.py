# `|` and `|=` of sets, frozensets and what is neither

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


sets = [set(), {1}, {1, 2, 3}, frozenset([2, 3, 4]), frozenset(), {"a", None}]
others = sets + [[1], (2,), {1: 2}.keys(), "a", 5, None]


def shown(x):
    return type(x).__name__, sorted(x, key=repr)


for a in sets:
    for b in others:
        check(lambda: shown(a | b))
        check(lambda: shown(b | a))
        try:
            x = type(a)(a)
            y = x
            x |= b
            print(shown(x), x is y)
        except TypeError:
            print("TypeError")
