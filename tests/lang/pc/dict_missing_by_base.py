# `dict.__getitem__` asks `__missing__` of the object's class, whoever calls it.
from collections import OrderedDict, defaultdict


class Double(dict):
    def __missing__(self, key):
        return key * 2

    def __getitem__(self, key):
        return super().__getitem__(key)


class Plain(dict):
    def __missing__(self, key):
        return key * 3


class Named(defaultdict):
    def __init__(self, name, *args):
        self.name = name
        super().__init__(*args)

    def __getitem__(self, key):
        return super().__getitem__(key)


print(Double()[3], Double(a=1)["a"], dict.__getitem__(Plain(), 4), Plain().__getitem__(5))
print(list(map(Plain({1: 0}).__getitem__, (1, 2))))
n = Named("n", list)
n["x"].append(1)
print(dict(n), n.name)
for call in (Named("m").__getitem__, {}.__getitem__, OrderedDict().__getitem__):
    try:
        call("absent")
    except KeyError as e:
        print(repr(e))


# An OrderedDict tells a subclass of each item, a dict does not.
class Upper(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


class UpperDict(dict):
    __setitem__ = Upper.__setitem__


u = Upper([("a", 1)], b=2)
u.update({"c": 3}, d=4)
print(u, u.setdefault("E", 5), u.setdefault("E", 6), list(u), u.copy(), Upper.fromkeys("xy"))
print(UpperDict({"a": 1}, b=2), u | {"z": 9})
