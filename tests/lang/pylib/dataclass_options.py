# Options of `dataclasses.dataclass` and `field`.
from dataclasses import dataclass, field, FrozenInstanceError, InitVar
from typing import ClassVar


@dataclass(frozen=True)
class Frozen:
    a: int
    b: str = "b"


f = Frozen(1)
for change in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "new", 2)):
    try:
        change()
    except FrozenInstanceError:
        print("FrozenInstanceError")
print(f, hash(f) == hash(Frozen(1)), {f: 1}[Frozen(1, "b")])


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


v = [Version(1, 2), Version(1), Version(0, 9, "z")]
print(sorted(v), Version(1, 0, "a") == Version(1, 0, "b"), Version(1) < Version(2), max(v))
try:
    Version(1) < 5
except TypeError:
    print("TypeError")


@dataclass
class Options:
    shown: int
    hidden: int = field(repr=False, default=1)
    made: list = field(init=False, default_factory=list)
    shared: ClassVar[int] = 7
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.shown *= scale
        self.made.append(scale)


print(Options(5), Options(5, scale=3), Options.shared, Options(1).made)


@dataclass(eq=False, repr=False)
class Bare:
    a: int


print(Bare(1) == Bare(1), "Bare object" in repr(Bare(1)))


@dataclass(init=False)
class Own:
    a: int = 3

    def __init__(self):
        self.a = 4


print(Own())


@dataclass(kw_only=True)
class Keywords:
    a: int
    b: int = 2


print(Keywords(a=1))
try:
    Keywords(1)
except TypeError:
    print("TypeError")
