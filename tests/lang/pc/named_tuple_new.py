# `tuple.__new__` makes named tuples of an iterable; `super().__new__` finds what comes next.
from collections import namedtuple
from enum import Enum
from typing import NamedTuple


class Pair(namedtuple("Pair", "a b")):
    def __new__(cls, *args):
        return tuple.__new__(cls, args)


class Plain(tuple):
    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))


class Typed(NamedTuple):
    x: int
    y: int = 5


T = namedtuple("T", "x y")
p = Pair(1, 2)
print(p, p.a, p[1], Pair._make([3, 4]), p._replace(a=5), type(p) is Pair)
print(tuple.__new__(T, (1, 2)), tuple.__new__(T, iter("ab")).y, T.__new__(T, 1, 2), Typed(1))
print(Plain(1, 2), tuple.__new__(tuple, [1]), tuple.__new__(tuple), type(Plain(1, 2)) is Plain)


class Text(str):
    def __new__(cls, value, *, kind="u"):
        self = super().__new__(cls, value)
        self.kind = kind
        return self


class Word(Text, Enum):
    A = "a"
    B = "b"


class Before:
    def __new__(cls, *args):
        print("not asked")
        return object.__new__(cls)


class Both(Text, Before):
    pass


print(Word.A == "a", Word("b"), Word.A.kind, list(Word), Both("x"), Word.__mro__[2:4])


# Methods of `object` that a class takes for its own.
class Equal:
    def __eq__(self, other):
        return True

    __hash__ = object.__hash__
    __repr__ = object.__repr__


e = Equal()
print(e.__hash__() == hash(e), e.__repr__() == repr(e))


# A class attribute does not hide the class's name.
class Slotted:
    __slots__ = ("__name__",)


class Valued:
    __name__ = property(lambda self: "value")


class Named:
    pass


class Derived(Named):
    pass


Named.__name__ = "Renamed"


s = Slotted()
s.__name__ = "own"
print(s.__name__, Slotted.__name__, Valued.__name__, Valued().__name__)
print(Named.__name__, Derived.__name__, Named)


# The name of an argument in a call is not one of the class's private names.
class Caller:
    def told(self, **names):
        return names

    def call(self):
        return self.told(__x=1, _y=2, __z__=3)


print(Caller().call(), list.__class_getitem__(int), dict.__class_getitem__((str, int)))


# Bases that are no types, of which none says what stands for it.
class Meta:
    def __init__(self, name, bases, names):
        self.names = sorted(name for name in names if name not in ("__module__", "__qualname__"))


class Made(Meta("first", (), {})):
    x = 1


print(Made.names)
