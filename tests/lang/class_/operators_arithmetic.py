# Arithmetic dunders with reflected forms.
class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return "V" + repr(self.xs)

    def __add__(self, o):
        if isinstance(o, V):
            return V(*[a + b for a, b in zip(self.xs, o.xs)])
        return V(*[a + o for a in self.xs])

    __radd__ = __add__

    def __sub__(self, o):
        return self + (-o)

    def __rsub__(self, o):
        return -self + o

    def __mul__(self, o):
        if isinstance(o, V):
            return sum(a * b for a, b in zip(self.xs, o.xs))
        return V(*[a * o for a in self.xs])

    def __rmul__(self, o):
        return self * o

    def __truediv__(self, o):
        return V(*[a / o for a in self.xs])

    def __floordiv__(self, o):
        return V(*[a // o for a in self.xs])

    def __mod__(self, o):
        return V(*[a % o for a in self.xs])

    def __pow__(self, o):
        return V(*[a**o for a in self.xs])

    def __neg__(self):
        return V(*[-a for a in self.xs])

    def __pos__(self):
        return V(*self.xs)

    def __abs__(self):
        return sum(abs(a) for a in self.xs)

    def __invert__(self):
        return V(*reversed(self.xs))

    def __divmod__(self, o):
        return self // o, self % o


a, b = V(1, 2), V(10, -20)
print(a + b, a + 1, 1 + a, b - a, b - 1, 100 - b, a * b, a * 3, 3 * a)
print(b / 4, b // 3, b % 3, a**3, -a, +a, ~a, abs(b), divmod(b, 3))
print(sum([a, b, a], V(0, 0)), sum([a, b]))
for bad in ("1 / a", "a << 1", "a @ b", "2 ** a", "a & 1"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
