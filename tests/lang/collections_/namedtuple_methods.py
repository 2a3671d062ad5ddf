# namedtuple: _make, _asdict, _replace; subclasses.
from collections import namedtuple

P = namedtuple("P", "x y")
print(P._make([1, 2]), P._make(iter((3, 4))), P._make(v for v in "ab"))
print(P(1, 2)._asdict(), type(P(1, 2)._asdict()).__name__)
print(P(1, 2)._replace(y=9), P(1, 2)._replace(x=5, y=6), P(1, 2)._replace())


class V(P):
    scale = 2

    def length(self):
        return self.x * self.x + self.y * self.y

    @property
    def total(self):
        return self.x + self.y

    def __add__(self, other):
        return V(self.x + other.x, self.y + other.y)


v = V(3, 4)
print(v, v.x, v.length(), v.total, v.scale, v == (3, 4), isinstance(v, P), isinstance(v, tuple))
print(v + V(1, 1), type(v + V(1, 1)).__name__, v[1], len(v), list(v), v[:1])
print(v._replace(x=0), type(v._replace(x=0)).__name__, V._make([5, 6]), v._asdict())
a, b = v
print(a, b, hash(v) == hash((3, 4)), {v: 1}[(3, 4)], (3, 4) == v, sorted([V(2, 1), V(1, 2)]))
v.extra = 1
print(v.extra)
try:
    v.x = 5
except AttributeError:
    print("AttributeError")


class N(namedtuple("N", "a b")):
    def __new__(cls, a, b=10):
        return super().__new__(cls, a, b * 2)

    def __repr__(self):
        return "N<%s %s>" % (self.a, self.b)


print(N(1), N(1, 2), N(1, b=3).b, N(1)._fields)


class I(P):
    def __init__(self, x, y):
        self.seen = x + y


i = I(1, y=2)
print(i, i.seen, i.x)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Eq) and self.n == other.n

    def __hash__(self):
        return self.n


print(P(Eq(1), 2) == P(Eq(1), 2), P(Eq(1), 2) == P(Eq(3), 2), {P(Eq(1), 2): 5}[P(Eq(1), 2)])
print(P(Eq(1), 2).index(Eq(1)), Eq(1) in P(0, Eq(1)))
