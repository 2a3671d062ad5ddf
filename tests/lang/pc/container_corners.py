# Deques, dicts with defaults, sets and iterators in rare cases on PCs.
import collections.abc
from array import array
from collections import OrderedDict, defaultdict, deque, namedtuple
from collections.abc import Hashable, Mapping, MutableSequence


def tried(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


# A deque is filled anew, and tells of changes while it is searched.
d = deque([1, 2, 3], 2)
d.__init__("abc")
print(d, d.maxlen)
d.__init__(range(5), maxlen=3)
print(d, d.maxlen, len(d))
d.__init__()
print(d)


class Mine(deque):
    def __init__(self, items, more=0):
        super().__init__(items, maxlen=4)
        self.more = more


m = Mine("abcdef", more=5)
print(list(m), m.maxlen, m.more)


class Changing:
    def __init__(self, d, equal=False):
        self.d, self.equal = d, equal

    def __eq__(self, other):
        self.d.append(1)
        return self.equal


for name, args in (("index", (7,)), ("count", (7,)), ("__contains__", (7,))):
    d = deque(range(5))
    d[2] = Changing(d)
    tried(getattr(d, name), *args)
d = deque("abcabc")


class Letter:
    def __eq__(self, other):
        return other == "c"


print(d.index(Letter()), d.index(Letter(), 3), d.index(Letter(), -4, -1), d.count(Letter()))
try:
    d.index(Letter(), 3, 5)
except ValueError:
    print("not there")


# Dicts with defaults keep the factory and their class.
class Own(defaultdict):
    pass


x = Own(int, {1: 2})
for made in (x | {3: 4}, {3: 4} | x, x.copy(), defaultdict(list) | x, {} | defaultdict(list)):
    print(type(made).__name__, made.default_factory, dict(made))
print(x, defaultdict(None))
x |= {5: 6}
print(x)


class Recursive(defaultdict):
    def __init__(self):
        super().__init__(self.factory)

    def factory(self):
        return []


print(Recursive.__name__ in repr(Recursive()))
o = OrderedDict(a=1)
o["o"] = o
print(o)
try:
    print(x | [(1, 2)])
except TypeError as e:
    print(e)

# Fields may be called as what the methods call their parameters.
P = namedtuple("P", "self cls x")
print(P(1, 2, 3)._replace(self=4, cls=5))

# Sets of the keys of a dict do not ask for their hashes again.
count = 0


class Key(int):
    def __hash__(self):
        global count
        count += 1
        return int(self)


keys = dict.fromkeys([Key(i) for i in range(20)])
before = count
for made in (set(keys), frozenset(keys), set(range(3)) | set(keys)):
    print(len(made), end=" ")
print(count - before)

# What can be hashed, reversed and what is a sequence.
kinds = (bytearray(), [], {}, set(), {}.keys(), {}.items(), {}.values(), b"", (), 1)
print([isinstance(v, Hashable) for v in kinds])


class Pairs(Mapping):
    def __len__(self):
        return 1

    def __getitem__(self, key):
        raise KeyError(key)

    def __iter__(self):
        return iter("a")


tried(reversed, Pairs())
print(issubclass(array, MutableSequence), isinstance(array("b"), collections.abc.Sequence))


# An iterator of a derived class is its own iterator.
class Numbered(enumerate):
    pass


class Zipped(zip):
    pass


def three():
    yield from "abc"


for it in (Numbered("ab"), Numbered(three()), Zipped("ab", "cd"), Zipped(three(), [1, 2])):
    print(iter(it) is it, next(it), list(it))
for i, c in Numbered("xy", 5):
    print(i, c)


# How methods and variables of an outer function look.
def function():
    pass


class C:
    s = staticmethod(function)
    c = classmethod(function)


def outer():
    captured = 1
    later = None

    def inner():
        return captured, later

    del later
    return inner


for o in (C.__dict__["s"], C.__dict__["c"], *outer().__closure__):
    print(repr(o).replace(hex(id(o)), "0x").split(" at ")[0])
