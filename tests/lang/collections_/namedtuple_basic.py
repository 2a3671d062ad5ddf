# namedtuple: making, reading, comparing, errors.
from collections import namedtuple

P = namedtuple("P", ["x", "y"])
p = P(1, 2)
print(p, p.x, p.y, p[0], p[-1], len(p), p[0:1])
print(P(x=3, y=4), P(3, y=5), P._fields)
print(p == (1, 2), (1, 2) == p, p < (1, 3), p != P(1, 2), hash(p) == hash((1, 2)))
print(isinstance(p, tuple), isinstance(p, P), issubclass(P, tuple), type(p) is P, P.__name__)
print([v for v in p], 2 in p, p + (3,), p * 2, sum(p), p.index(2), p.count(1))
x, y = p
print(x, y, "%d-%d" % p, list(p), tuple(p), sorted([P(2, 1), P(1, 9)]))
print({p: 1}[(1, 2)], dict([p]), str(p), repr(p))


def f(*args):
    return args


print(f(*p), max(P(3, 4)), dict(zip(P._fields, p)))
for call in [
    lambda: P(1),
    lambda: P(1, 2, 3),
    lambda: P(1, x=2),
    lambda: P(1, z=2),
    lambda: P(x=1),
    lambda: p.z,
    lambda: p[2],
    lambda: namedtuple("T", 1),
    lambda: namedtuple("T", "a a"),
    lambda: namedtuple("T", "_a"),
    lambda: namedtuple("T", "a-b"),
    lambda: namedtuple("T", "for"),
    lambda: namedtuple("1T", "a"),
    lambda: namedtuple("T", "a", defaults=[1, 2]),
    lambda: P._make([1]),
    lambda: p._replace(z=1),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__)
for name in ("x", "q"):
    try:
        setattr(p, name, 1)
    except AttributeError:
        print("AttributeError")
try:
    p[0] = 1
except TypeError:
    print("TypeError")
print(namedtuple("S", "a b")(1, 2), namedtuple("S", "a, b,c")(1, 2, 3), namedtuple("E", [])())
print(namedtuple("R", "a for a _x", rename=True)._fields)
D = namedtuple("D", "a b c", defaults=(7, 8))
print(D(1), D(1, 2), D(1, c=3), D._field_defaults)
nested = P(P(1, 2), [p])
print(nested, nested.x.y)
print(P(None, "a'b"), P(1.5, {}))
