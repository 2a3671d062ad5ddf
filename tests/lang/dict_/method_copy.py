# `dict.copy`: results, what is left, wrong arguments; also for a derived class

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


makes = [lambda: {}, lambda: {"a": 1}, lambda: {1: "one", "a": None, None: []}, lambda: dict.fromkeys("abc", 0)]


class D(dict):
    pass


for make in makes:
    for kind in (dict, D):
        x = kind(make())
        check(lambda: x.copy())
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.copy(1))
        print(dict(x), len(x))
