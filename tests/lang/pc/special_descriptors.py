# Special methods that are static methods or class methods, and what else libraries do to
# classes, functions and modules.
import collections
import operator
import sys
import types


class Static:
    @staticmethod
    def __abs__():
        return 1

    @staticmethod
    def __len__():
        return 3

    @classmethod
    def __hash__(cls):
        return 5

    @staticmethod
    def __repr__():
        return "static"

    @staticmethod
    def __int__():
        return 4

    @staticmethod
    def __float__():
        return 4.5

    @staticmethod
    def __index__():
        return 1

    @staticmethod
    def __format__(spec):
        return "formatted " + spec

    @staticmethod
    def __round__(*args):
        return args

    @staticmethod
    def __divmod__(other):
        return other

    @staticmethod
    def __reversed__():
        return "reversed"


s = Static()
print(abs(s), len(s), hash(s), repr(s), str(s), int(s), float(s), [5, 6][s], f"{s:x}")
print(round(s), round(s, 2), divmod(s, 7), reversed(s), hex(s))


class Called:
    @classmethod
    def __call__(cls, *args):
        return cls.__name__, args


print(Called()(1, 2))


class Count:
    def __index__(self):
        return 2

    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __mul__


for sequence in ([1], (1,), "a", b"b", bytearray(b"c")):
    changed = sequence
    changed *= Count()
    print(sequence * Count(), Count() * sequence, changed)


class Pair:
    def __init__(self, a, b):
        self.parts = a, b


print(types.MethodType(Pair, 1)(2).parts, type(Pair(1, 2).__new__(Pair)).__name__)


class Operators:
    from operator import add, mul

    less = operator.lt


print(Operators().add(1, 2), Operators.mul(3, 4), Operators().less(1, 2), operator.add(5, 6))

Point = collections.namedtuple("Point", "x y")
print(Point.x.__get__(Point(1, 2)), Point.y.__doc__)
Point.x.__doc__ = "horizontal"


def first(a, *, k=1):
    return "first", a, k


def second(a, *, k=2):
    return "second", a, k


first.__code__ = second.__code__
print(first(0))
first.__kwdefaults__["k"] = 7
first.__dict__["__kwdefaults__"] = {"k": 8}
print(first(0), first.__kwdefaults__)
renamed = second.__code__.replace(co_name="other")
print(renamed.co_name, second.__code__.co_name, types.FunctionType(renamed, globals())(3, k=4))
for wrong in (3, (lambda: s).__code__):
    try:
        first.__code__ = wrong
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
second.__qualname__ = "Some.second"
try:
    second()
except TypeError as error:
    print(error)

namespace = {}
exec("from math import *", {}, namespace)
print("ceil" in namespace)


class Replaced(types.ModuleType):
    def __getattr__(self, name):
        if name == "made":
            return "made " + name
        raise AttributeError(name)


sys.modules["replaced"] = Replaced("replaced")
from replaced import made

print(made)
try:
    from replaced import absent
except ImportError as error:
    print(type(error).__name__)
