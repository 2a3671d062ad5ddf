# `collections`: namedtuple

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, 2)
print(p, p._fields if hasattr(p, "_fields") else P._fields, p._asdict() == {"x": 1, "y": 2}, p._replace(x=5), P._make([7, 8]))
print(p == (1, 2), p + (3,), p[0], p[-1], p[:], list(p), hash(p) == hash((1, 2)), len(p), 2 in p, p < (1, 3))
check(lambda: P(1))
check(lambda: P(1, 2, 3))
check(lambda: P(1, z=2))
check(lambda: p._replace(z=1))
check(lambda: setattr(p, "x", 5))
check(lambda: namedtuple("Q", "a a"))
check(lambda: namedtuple("Q", ["def"]))
check(lambda: namedtuple("Q", "a, b")(1, 2))
D = namedtuple("D", "a b c", defaults=(8, 9))
print(D(1), D(1, 2), D(c=5, a=0))


class S(P):
    def total(self):
        return self.x + self.y


print(S(3, 4).total(), isinstance(S(1, 2), tuple))
x, y = p
print(x, y, "%d-%d" % p, max(P(1, 2), P(2, 1)))
