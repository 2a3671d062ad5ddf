# Polynomials with exact rational coefficients.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("denominator")
        g = gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    @staticmethod
    def of(x):
        return x if isinstance(x, Fraction) else Fraction(x)

    def __add__(self, o):
        o = Fraction.of(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -Fraction.of(o)

    def __rsub__(self, o):
        return -self + o

    def __mul__(self, o):
        o = Fraction.of(o)
        return Fraction(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = Fraction.of(o)
        return Fraction(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o):
        return Fraction.of(o) / self

    def __eq__(self, o):
        o = Fraction.of(o)
        return (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o):
        o = Fraction.of(o)
        return self.n * o.d < o.n * self.d

    def __hash__(self):
        return hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)


class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and not c[-1]:
            c.pop()
        self.c = c

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        pad = lambda c: c + [0] * (n - len(c))
        return Poly(*[a + b for a, b in zip(pad(self.c), pad(o.c))])

    def __mul__(self, o):
        if not isinstance(o, Poly):
            return Poly(*[a * o for a in self.c])
        out = [0] * max(0, len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] = out[i + j] + a * b
        return Poly(*out)

    def __repr__(self):
        terms = ["%r*x^%d" % (a, i) for i, a in enumerate(self.c) if a]
        return " + ".join(terms) or "0"

    def derivative(self):
        return Poly(*[i * a for i, a in enumerate(self.c)][1:])

    def integral(self):
        return Poly(0, *[Fraction(1, i + 1) * a for i, a in enumerate(self.c)])


half, third = Fraction(1, 2), Fraction(1, 3)
print(
    half + third,
    half - third,
    half * third,
    half / third,
    1 - third,
    2 / third,
    sum([half, third], Fraction(0)),
)
print(
    sorted([half, third, Fraction(-1)]),
    half == Fraction(2, 4),
    {half: "h"}[Fraction(3, 6)],
    bool(Fraction(0)),
)
p = Poly(1, 2, 1)
print(p, p(3), p + Poly(0, -2), p * p, p.derivative(), p.integral(), (p * half)(2), Poly())
harmonic = sum((Fraction(1, k) for k in range(1, 26)), Fraction(0))
print(harmonic)


def lagrange(points):
    total = Poly()
    for i, (xi, yi) in enumerate(points):
        term = Poly(Fraction(yi))
        for j, (xj, _) in enumerate(points):
            if i != j:
                term = term * Poly(Fraction(-xj, xi - xj), Fraction(1, xi - xj))
        total = total + term
    return total


print(lagrange([(0, 1), (1, 3), (2, 11), (3, 31)]))
bernoulli = [Fraction(1)]
for m in range(1, 11):
    s, c = Fraction(0), 1
    for k in range(m):
        s = s + c * bernoulli[k]
        c = c * (m + 1 - k) // (k + 1)
    bernoulli.append(-s / (m + 1))
print(bernoulli)
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
