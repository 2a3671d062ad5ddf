import enum
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def hot(self):
        return self is Color.RED


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, Color.RED.hot(), Color.GREEN.hot())
print(list(Color), len(Color), Color.RED in Color, [c.name for c in Color], Color.RED == Color.RED, Color.RED != Color.GREEN, Color.RED == 1, isinstance(Color.RED, Color))
print({Color.RED: "r"}[Color.CRIMSON], Color(Color.RED) is Color.RED, list(Color.__members__), type(Color.RED) is Color)
for f in (lambda: Color(9), lambda: Color["NO"], lambda: Color.NO):
    try:
        f()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__)
try:
    Color(9)
except ValueError as e:
    print(e)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Level.LOW < Level.HIGH, Level.LOW + 1, Level(10), repr(Level.LOW), str(Level.LOW), Level.LOW == 1, sorted([Level.HIGH, Level.LOW]) == [1, 10], f"{Level.HIGH:3d}|", [0, 1, 2][Level.LOW], isinstance(Level.LOW, int))


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


print([(m.name, m.value) for m in Auto])


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


rw = Perm.R | Perm.W
print(rw.value, Perm.R in rw, Perm.X in rw, bool(Perm.R & Perm.W), (rw ^ Perm.R) is Perm.W, (~Perm.R).value, Perm(3) == rw, [p.name for p in rw], bool(Perm(0)), Perm.R.value)


class Bits(IntFlag):
    A = 1
    B = 2


print((Bits.A | Bits.B) == 3, Bits.A | 2 == 3, isinstance(Bits.A | Bits.B, Bits), int(Bits.A | Bits.B), Bits.B in Bits(3))


class Planet(Enum):
    MERCURY = (3, 2)
    EARTH = (6, 6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return self.mass / self.radius

    @classmethod
    def first(cls):
        return cls.MERCURY

    @staticmethod
    def note():
        return "n"


print(Planet.EARTH.mass, Planet.MERCURY.density, Planet.EARTH.value, Planet.first().name, Planet.note())
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as e:
    print("ValueError")


class Base(Enum):
    def describe(self):
        return self.name.lower()


class Derived(Base):
    X = "x"

    @classmethod
    def _missing_(cls, value):
        return cls.X


print(Derived.X.describe(), Derived("anything"))
