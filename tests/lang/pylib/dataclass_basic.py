# `dataclasses.dataclass`: what is made from the annotations.
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return self.x**2 + self.y**2


p = Point(3)
q = Point(3, 4)
print(p, q, p == Point(3, 0), p == q, p != q, p == (3, 0))
print(q.norm(), Point(y=1, x=2), repr(p))
p.x = 10
print(p, [f.name for f in fields(Point)], [f.name for f in fields(p)])
for args, kw in (((), {}), ((1, 2, 3), {}), ((1,), {"z": 2}), ((1,), {"x": 2})):
    try:
        Point(*args, **kw)
    except TypeError:
        print("TypeError")
print(asdict(q), astuple(q), replace(q, y=9))
print(is_dataclass(Point), is_dataclass(q), is_dataclass(5))
try:
    hash(p)
except TypeError:
    print("unhashable")


@dataclass
class Derived(Point):
    name: str = "n"
    tags: list = field(default_factory=list)


d, e = Derived(1), Derived(1, 2, "m")
d.tags.append(5)
print(d, e, Derived(1).tags)
print(asdict(d), d == Derived(1, 0, "n", [5]))
try:

    @dataclass
    class Wrong:
        a: int = 1
        b: int

except TypeError:
    print("TypeError")
try:

    @dataclass
    class Mutable:
        a: list = []

except ValueError:
    print("ValueError")
