# Sets of bits: names, aliases and boundaries.
import enum
from enum import Flag, IntFlag, auto


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


t(lambda: (P.R | P.W, P(5), ~P.R, P(0), P.R ^ P.RW, P.RW & P.W))
t(lambda: (list(P.RW), len(P.RW), list(P), len(P), P.RW in P))
t(lambda: (P.R in P.RW, P.X in P.RW, bool(P(0)), bool(P.X)))
t(lambda: P(8))
t(lambda: P("x"))
t(lambda: P.R | 2)
t(lambda: 1 in P.R)
t(lambda: (str(P.R | P.X), repr(P.R | P.X), (P.R | P.X).name, (P.R | P.X).value))
t(lambda: (P["RW"], P.RW.name, P.NONE, P(7), P(-1), P(-2)))
t(lambda: f"{P.R} {P.R | P.X:>8}")
t(lambda: {P.R | P.W: 1}[P.RW])


class I(IntFlag):
    A = 1
    B = 2


t(lambda: (I(8), I.A | 8, ~I.A, I.A + 1, I(3), I(-1), list(I(3)), I.A == 1, I(0)))
t(lambda: (str(I.A | I.B), repr(I(11)), f"{I.B:03d}", hash(I.B) == hash(2), 4 | I.A, I.A & 3))
t(lambda: isinstance(I.A | 8, I))

for boundary in enum.FlagBoundary:

    def bounded():
        class B(Flag, boundary=boundary):
            A = 1
            D = 4

        return B(4), B(7)

    print(boundary.name)
    t(bounded)


def named():
    @enum.verify(enum.NAMED_FLAGS)
    class F(Flag):
        A = 1
        AB = 3

    return list(F)


t(named)


def continuous():
    @enum.verify(enum.CONTINUOUS)
    class F(Flag):
        A = 1
        D = 8

    return list(F)


t(continuous)


def unique():
    @enum.verify(enum.UNIQUE)
    class F(Flag):
        A = 1
        D = 1

    return list(F)


t(unique)


@enum.verify(enum.UNIQUE, enum.CONTINUOUS)
class Good(enum.Enum):
    A = 1
    B = 2


t(lambda: list(Good))


class Mixed(IntFlag):
    HIGH = 8
    LOW = 1


t(lambda: (list(Mixed), list(Mixed(9)), Mixed(9)))
