# `collections`: ordereddict

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from collections import OrderedDict

d = OrderedDict([("b", 1), ("a", 2)])
d["c"] = 3
print(list(d), list(d.items()), list(reversed(d)), d == {"a": 2, "b": 1, "c": 3})
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == OrderedDict(a=1))
print(d.popitem(), list(d))
d["b"] = 9
print(list(d.items()))
del d["b"]
d["b"] = 7
print(list(d))
check(lambda: d.pop("z"))
check(lambda: OrderedDict().popitem())
print(d.pop("z", 5), d.setdefault("n", 6), list(d))
d.update(a=0, q=1)
print(list(d.items()), d.copy() == d)
