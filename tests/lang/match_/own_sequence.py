# Classes derived from `collections.abc.Sequence` are sequences to patterns.
from collections.abc import Mapping, MutableSequence, Sequence


class S(Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class Sized:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return [1, 2][i]


class M(Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter("k")

    def __getitem__(self, key):
        return {"k": 5}[key]


class Registered(Sized):
    pass


Sequence.register(Registered)


def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [1, b]:
            return "1 and", b
        case [a, *rest, z]:
            return a, rest, z
        case {"k": v}:
            return "mapping", v
        case _:
            return "no sequence"


for x in (S(), S(3), S(1, 2), S(2, 3, 4, 5), S(S(1)), Sized(), M(), Registered(), 5, "ab"):
    found = f(x)
    print(found if not isinstance(found, tuple) or type(found[-1]) is not S else "nested")


class Empty(Sequence):
    __getitem__ = None

    def __len__(self):
        return 0


match Empty():
    case [_, *_]:
        print("no")
    case []:
        print("empty")


class Broken(Sequence):
    def __getitem__(self, i):
        return i

    def __len__(self):
        raise ValueError("no length")


try:
    match Broken():
        case [a]:
            print("no")
except ValueError as e:
    print(e)
