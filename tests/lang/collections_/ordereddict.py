# OrderedDict: order, move_to_end, popitem, equality.
from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(list(d), d["b"], len(d), "a" in d, isinstance(d, dict))
d.move_to_end("a")
print(list(d))
d.move_to_end("c", last=False)
print(list(d.items()))
try:
    d.move_to_end("x")
except KeyError:
    print("KeyError")
print(d.popitem(), d.popitem(last=False), list(d.items()))
try:
    OrderedDict().popitem()
except KeyError:
    print("KeyError")
x = OrderedDict([(1, 2), (3, 4)])
y = OrderedDict([(3, 4), (1, 2)])
print(x == y, x == dict(y), dict(x) == y, x != y, x == x.copy(), type(x.copy()).__name__)
print(list(OrderedDict(a=1, b=2).items()), list(OrderedDict({"k": 1})))
x.update({5: 6})
del x[1]
x[1] = 0
print(list(reversed(x)), x.pop(3), x.get(9), x.setdefault(9, 8), list(x.values()))
x.clear()
print(list(x), bool(x))
print(list(OrderedDict.fromkeys("ab", 0).items()))
