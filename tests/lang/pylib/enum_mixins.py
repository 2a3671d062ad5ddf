# Enumerations whose members are values of another type, and attributes that are no members.
import enum
from enum import Enum, IntEnum, StrEnum, auto


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class X(str, Enum):
    A = "a"
    B = "bb"


t(lambda: (X.A, X.A == "a", f"{X.A}", X.A.upper(), str(X.A), len(X.B), hash(X.A) == hash("a")))


class F(float, Enum):
    A = 1.5


t(lambda: (F.A, F.A + 1, str(F.A), repr(F.A)))


class T(tuple, Enum):
    A = (1, 2)


t(lambda: (T.A, T.A[0], len(T.A)))


class S(StrEnum):
    A = auto()
    B = "bb"


t(lambda: (S.A, S.A.upper(), S("bb"), repr(S.A), S.A == "a", "-".join(S), f"{S.B:>4}"))


def not_text():
    class Bad(StrEnum):
        A = 1


t(not_text)


class Planet(Enum):
    E = (1, 2)
    M = (3, 4)

    def __init__(self, a, b):
        self.a = a
        self.b = b

    @property
    def total(self):
        return self.a + self.b

    @classmethod
    def first(cls):
        return cls.E

    @staticmethod
    def three():
        return 3

    def __str__(self):
        return "planet " + self.name


t(lambda: (Planet.M.total, Planet.first().name, Planet((1, 2)).name, str(Planet.E)))
t(lambda: (Planet.three(), f"{Planet.E}", Planet.E.value))


class N(Enum):
    def __new__(cls, value, label):
        made = object.__new__(cls)
        made._value_ = value
        made.label = label
        return made

    A = 1, "one"
    B = 2, "two"


t(lambda: (N(1).label, N.B.value, N.A))


class Missing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "bad":
            return 5
        if value == "worse":
            raise KeyError("worse")
        return cls.A if value == "x" else None


for value in ("x", "y", "bad", "worse"):
    t(lambda: Missing(value))


class Extras(Enum):
    A = 1

    @enum.property
    def foo(self):
        return 5

    @enum.nonmember
    class Inner:
        pass

    other = enum.nonmember(3)
    D = enum.member(4)

    def method(self):
        return self.name


t(lambda: (Extras.A.foo, Extras.Inner.__name__, Extras.other, Extras.D, list(Extras)))
t(lambda: Extras.A.method())


class Named(Enum):
    name = 1
    value = 2


t(lambda: (Named.name, Named.value.value, list(Named)))


class Base(Enum):
    def hi(self):
        return "hi " + self.name


class Derived(Base):
    A = 1


t(lambda: Derived.A.hi())
t(lambda: (issubclass(IntEnum, enum.ReprEnum), type(Derived) is enum.EnumType, len(Derived)))


class I(IntEnum):
    A = 1
    B = 2


t(lambda: (I.A < 2, I.A + I.B, "%d %s" % (I.A, I.B), f"{I.A}", sorted(I, reverse=True)))
