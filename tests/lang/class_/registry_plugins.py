# A plugin registry with decorators, class attributes and dynamic dispatch.
class Shape:
    registry = {}
    count = 0

    @classmethod
    def register(cls, name, **defaults):
        def deco(kind):
            kind.kind, kind.defaults = name, defaults
            cls.registry[name] = kind
            return kind

        return deco

    @classmethod
    def create(cls, text):
        name, *args = text.split()
        try:
            kind = cls.registry[name]
        except KeyError:
            raise ValueError("unknown shape: " + name) from None
        values = dict(kind.defaults)
        for arg in args:
            k, v = arg.split("=")
            values[k] = int(v)
        return kind(**values)

    def __init__(self, **values):
        Shape.count += 1
        for k, v in values.items():
            setattr(self, k, v)

    def area(self):
        raise NotImplementedError(type(self).__name__)

    def __lt__(self, other):
        return self.area() < other.area()

    def __repr__(self):
        return "%s(%d)" % (self.kind, self.area())


@Shape.register("rect", w=1, h=1)
class Rect(Shape):
    def area(self):
        return self.w * self.h


@Shape.register("square", side=2)
class Square(Rect):
    @property
    def w(self):
        return self.side

    h = w


@Shape.register("blob")
class Blob(Shape):
    pass


@Shape.register("group", n=3)
class Group(Shape):
    def __init__(self, n):
        super().__init__()
        self.parts = [Shape.create("square side=%d" % (i + 1)) for i in range(n)]

    def area(self):
        return sum(p.area() for p in self.parts)

    def __iter__(self):
        return iter(self.parts)


shapes = [
    Shape.create(t)
    for t in ("rect w=3 h=4", "square", "square side=5", "group", "rect", "group n=2")
]
print(shapes, sorted(shapes), max(shapes), Shape.count)
print([type(s).__name__ for s in shapes], sorted(Shape.registry), list(shapes[3]))
for bad in ("circle r=1", "rect w=x", "blob"):
    try:
        print(Shape.create(bad))
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__)
totals = {}
for s in shapes:
    totals[s.kind] = totals.get(s.kind, 0) + s.area()
print(
    totals,
    isinstance(shapes[1], Rect),
    issubclass(Square, Shape),
    Square.registry is Shape.registry,
)
try:
    shapes[1].w = 9
except AttributeError:
    print("AttributeError")
