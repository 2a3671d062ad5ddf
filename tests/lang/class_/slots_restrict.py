# `__slots__`: which attributes there can be.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


def tried(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)


p = Point(1)
tried(lambda: p.x)
tried(lambda: p.y)
tried(lambda: setattr(p, "y", 5))
tried(lambda: p.y)
tried(lambda: setattr(p, "z", 5))
tried(lambda: p.__dict__)
tried(lambda: delattr(p, "x"))
tried(lambda: p.x)
tried(lambda: delattr(p, "x"))
print(Point.__slots__, hasattr(p, "y"))


class Open(Point):
    pass


o = Open(2)
o.extra = 3
print(o.x, o.extra, o.__dict__["extra"])


class Closed(Point):
    __slots__ = ["z"]


c = Closed(4)
c.z = 5
print(c.x, c.z)
tried(lambda: setattr(c, "w", 1))


class One:
    __slots__ = "name"


one = One()
one.name = "n"
tried(lambda: setattr(one, "n", 1))
print(one.name)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.a, w.b, w.__dict__["b"])
