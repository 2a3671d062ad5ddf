# `dict.update`: results, what is left, wrong arguments; also for a derived class

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
        check(lambda: x.update())
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update({}))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update({'a': 9, 'n': 1}))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update([('a', 8)]))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update((('p', 'q'),)))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update(['ab']))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update(a=7))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update({'a': 1}, a=2))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update(x))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update(5))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update([1]))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update([(1,)]))
        print(dict(x), len(x))
        x = kind(make())
        check(lambda: x.update(None))
        print(dict(x), len(x))
