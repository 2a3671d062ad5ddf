# Enumerations made by a call, and what the class refuses.
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: list(Enum("Color", "RED GREEN")))
t(lambda: list(Enum("Color", "RED, GREEN")))
t(lambda: list(Enum("Color", ["RED", "GREEN"], start=5)))
t(lambda: list(Enum("Color", {"RED": 3, "B": 4}, module="m", type=int)))
t(lambda: list(IntEnum("Color", [("RED", 1), ("B", 2)])))
t(lambda: list(Flag("P", "R W X")))
t(lambda: Enum("E", "A", module="m", qualname="q.E").__module__)


class C(Enum):
    R = 1
    G = 2
    RED = 1


def extend():
    class D(C):
        pass


def twice():
    class D(Enum):
        A = 1
        A = 2


def reassign():
    C.R = 3


def delete():
    del C.R


def method_and_member():
    class D(Enum):
        def A(self):
            pass

        A = 1


def reserved():
    class D(Enum):
        _name_of_ = 1
        _sunder_ = 2


def wrong_order():
    class D(Enum):
        _order_ = "B A"
        A = 1
        B = 2


def late_rule():
    class D(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last):
            return name


def mixed():
    class D(int, str, Enum):
        A = 1


def mro():
    class D(Enum):
        mro = 1


def no_enum_last():
    class D(Enum, int):
        A = 1


for f in (extend, twice, reassign, delete, mro, no_enum_last, late_rule):
    t(f)
for f in (reserved, wrong_order, mixed, method_and_member):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
t(lambda: C(9))
t(lambda: C["X"])
t(lambda: setattr(C.R, "value", 3))
t(lambda: C.R < C.G)
t(lambda: dir(C.R))
t(lambda: dict(C.__members__))
t(lambda: C.R.G)
t(lambda: (C._member_names_, C._value2member_map_))


@unique
class U(Enum):
    A = 1


def duplicates():
    @unique
    class V(Enum):
        A = 1
        B = 1
        D = 2
        E = 2


t(duplicates)


class Rules(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name + str(count) + str(last_values)

    A = auto()
    B = auto()


print([m.value for m in Rules])


class Ignoring(Enum):
    _ignore_ = "x"
    x = 5
    A = x + 1


print(list(Ignoring), hasattr(Ignoring, "x"))


class Pair(Enum):
    A = auto(), "first"
    B = auto(), "second"


print(list(Pair))


class Hooked(Enum):
    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.names = list(cls.__members__), options


class Hook(Hooked, option=1):
    A = 1


print(Hook.names)
