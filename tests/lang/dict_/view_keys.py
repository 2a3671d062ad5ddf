# The view that `dict.keys` gives: alive, sized, iterable, comparable

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for d in ({}, {"a": 1}, {1: "x", "b": (2,)}):
    v = d.keys()
    print(len(v), list(v), v, list(reversed(v)))
    d["new"] = 0
    print(len(v), list(v), "new" in v, ("new", 0) in v, 0 in v)
    check(lambda: v[0])
    check(lambda: v == d.keys())
    check(lambda: v == set(v))
    check(lambda: v.isdisjoint([5]))
    check(lambda: sorted(v | ["q"], key=repr))
    check(lambda: sorted(v & ["new", ("new", 0)], key=repr))
    check(lambda: sorted(v - ["a"], key=repr))
    check(lambda: sorted(v ^ ["a"], key=repr))
    it = iter(v)
    print(next(it))
    d["grown"] = 1
    try:
        print(list(it))
    except RuntimeError:
        print("RuntimeError")
