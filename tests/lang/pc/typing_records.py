# `NamedTuple` and `TypedDict` as classes and as calls; what is inherited, shown, copied, pickled.
import copy
import pickle
from typing import *
from typing import is_typeddict

T = TypeVar("T")


class Point(NamedTuple):
    "A place."
    x: int
    y: int = 2

    def sum(self):
        return self.x + self.y


class Shown(NamedTuple):
    a: "int"
    b: List[int] = []

    def __str__(self):
        return "%s -> %s" % (self.a, self.b)

    def __add__(self, other):
        return 0

    @property
    def double(self):
        return 2 * self.a


class Held(NamedTuple, Generic[T]):
    key: T
    group: list[T] = []


Made = NamedTuple("Made", [("a", int), ("b", str)])
for cls in (Point, Shown, Held, Made):
    print(cls, cls.__bases__, cls._fields, cls._field_defaults, cls.__annotations__, cls.__module__)
print(Point(1), Point(1).sum(), Point.__doc__, Point(3)._replace(y=9), Point._make([4, 5]), Point(1)._asdict())
print(str(Shown(1)), repr(Shown(1)), Shown(1) + Shown(2), Shown(4).double, Shown(1) == (1, []), Shown._make([1, 2]))
print(Shown(1)._replace(a=7), Shown(1)._asdict(), Shown.__mro__, Shown[int], Point[int])
print(Held.__parameters__, Held[int], Held[int](3).key, Held("k"), Held.__orig_bases__[1], Held(1)[0])
for value in (Point(1), Shown(1, [2]), Held("k"), Made(1, "b")):
    print(copy.copy(value) == value, copy.deepcopy(value), type(copy.copy(value)).__name__)
    print(*[pickle.loads(pickle.dumps(value, p)) == value for p in range(5)])
match Shown(1, [3]):
    case Shown(a, b):
        print(a, b)
try:
    Shown()
except TypeError as e:
    print("missing", "'a'" in str(e))


class Film(TypedDict):
    title: Required[str]
    year: "NotRequired[int]"


class Rated(Film, total=False):
    stars: int
    note: Annotated[Required[str], "n"]


class Of(TypedDict, Generic[T]):
    item: T


Call = TypedDict("Call", {"in": int, "x-y": str}, total=False)
for cls in (Film, Rated, Of, Call):
    print(cls.__name__, cls.__bases__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__), cls.__total__)
    print(cls.__annotations__, is_typeddict(cls), cls.__qualname__)
print(Film(title="t", year=1), Rated({"stars": 3}), type(Call()), Of[int], Of.__parameters__, Of[int](item=1))
print(get_type_hints(Rated), get_type_hints(Rated, include_extras=True))
print(pickle.loads(pickle.dumps(Film)) is Film, pickle.loads(pickle.dumps(Call)) is Call)
for wrong in ("isinstance({}, Film)", "issubclass(dict, Film)", "type('X', (Film, int), {})"):
    try:
        eval(wrong)
    except TypeError as e:
        print(e)


def fields(body, bases="NamedTuple"):
    try:
        exec("class X(%s):\n %s" % (bases, body), globals())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


fields("a: int = 1; b: str")
fields("a: int = 1; b: str = ''; c: int")
fields("_make = 3")
fields("a: int; __new__ = 3")
fields("a: int", "NamedTuple, dict")
fields("a: int", "TypedDict, dict")
