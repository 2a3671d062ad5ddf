# skip: stress
# `pprint` of the types of the standard library, over several lines.
import collections
import dataclasses
import pprint
import types

words = "the quick brown fox jumped over the lazy dog and went on for a long long time".split()
d = dict(zip(words, range(20)))


@dataclasses.dataclass
class Item:
    name: str
    price: int = 10**9
    tags: list = dataclasses.field(default_factory=list)


class OwnRepr(list):
    def __repr__(self):
        return "own"


for o in (
    d,
    collections.OrderedDict(d),
    collections.defaultdict(int, d),
    collections.Counter(d),
    collections.ChainMap(d, {}),
    collections.deque(d, maxlen=20),
    collections.UserDict(d),
    collections.UserList(d),
    collections.UserString(" ".join(d)),
    types.SimpleNamespace(**d),
    types.MappingProxyType(d),
    set(d),
    frozenset(d),
    tuple(d),
    list(d),
    " ".join(words),
    " ".join(words).encode() * 2,
    bytearray(range(60)),
    Item("a long name " * 5, tags=words),
    OwnRepr(d),
    [d, [d]],
):
    pprint.pprint(o)
    pprint.pprint(o, indent=3, width=40, compact=True)
pprint.pprint(d, sort_dicts=False, width=30)
print(pprint.pformat([123456789, {1: 10**6}], underscore_numbers=True))
a = [1]
a.append(a)
print(pprint.isrecursive(a), pprint.isreadable(a), pprint.isreadable([1, "a"]), pprint.isreadable(len))
print(pprint.saferepr([1, {2: "x"}]), pprint.pformat([[[[1]]]], depth=2))
for bad in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pprint.PrettyPrinter(**bad)
    except ValueError as e:
        print(e)


class Short(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object[:2], False, False
        return pprint.PrettyPrinter.format(self, object, context, maxlevels, level)


print(Short().pformat(["abc", {"def": 1}]))
