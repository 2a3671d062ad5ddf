# `enum`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from enum import Enum, IntEnum, auto


class Level(IntEnum):
    LOW = 1
    HIGH = auto()
    TOP = 10


print(Level.HIGH.value, Level.LOW < Level.TOP, Level.TOP + 1, [v.name for v in sorted(Level)], int(Level.HIGH))
print(Level(10).name, Level.LOW == 1, [10, 20, 30][Level.LOW])


class Planet(Enum):
    EARTH = (5.9, 6)
    MARS = (0.6, 3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return self.mass > self.radius


print(Planet.EARTH.mass, Planet.MARS.ratio, Planet((0.6, 3)).name)


class Auto(Enum):
    A = auto()
    B = auto()


print([m.value for m in Auto])
