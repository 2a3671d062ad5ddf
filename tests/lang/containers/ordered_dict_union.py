# The union of an OrderedDict is one.
from collections import OrderedDict

o = OrderedDict([("a", 1), ("b", 2)])
print(type(o | {"c": 3}).__name__, list(o | {"a": 9, "c": 3}), (o | {"a": 9})["a"])
print(type({"z": 0} | o).__name__, list({"z": 0} | o))
print(o.pop("q", default=7), o.pop("q", 8), o.pop("a"), list(o))
for call in (lambda: o | [1], lambda: o.pop("q")):
    try:
        print(call())
    except (TypeError, KeyError) as e:
        print(type(e).__name__)


class S(OrderedDict):
    pass


print(type(S(a=1) | {"b": 2}).__name__, type({"b": 2} | S(a=1)).__name__)
