# f64
# Operators of complex numbers.


def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a, b = 1 + 2j, 3 - 4j
print(1j, -1j, +1j, 0j, 1 + 2j, 1 - 2j, 2.5j, 1_0j, 1e3j, .5J, 07j)
print(a + b, a - b, a * b, a / b, a + 1, 1 + a, a - 1.5, 2 * a, True + a, 1 / a, a / 2)
print(a**2, a**-2, a**0, a**0.5, 2**1j, a**b, a**101, 0j**2, 0j**0, (-8) ** (1 / 3), (-8.0) ** 0.5)
print(abs(3 + 4j), abs(-1j), bool(0j), bool(1j), -a, +a)
print(a == 1 + 2j, a != b, 1 + 0j == 1, 1.0 == 1 + 0j, 1j == "1j", None != 1j, 2**53 + 1 == complex(2**53))
print(hash(1 + 0j) == hash(1), hash(0.5 + 0j) == hash(0.5), {1: "one"}[1 + 0j], len({1j, 1j, 2j}))
print(a.real, a.imag, a.conjugate(), (1).conjugate(), (1.5).conjugate(), type(a), isinstance(a, complex))
a += 1j
a *= 2
print(a, sum([1j, 2, 3.5]), divmod(7, 2), pow(1j, 2))
print(complex("nan"), complex("inf-nanj"), complex(-0.0, -0.0), complex(0.0, -0.0))
for f in (
    lambda: 1j < 2,
    lambda: 1j >= 2j,
    lambda: 1j % 2,
    lambda: 2 // 1j,
    lambda: 1j << 1,
    lambda: ~1j,
    lambda: 1j / 0,
    lambda: 0j**-1,
    lambda: 0j**1j,
    lambda: 1e300j**100,
    lambda: abs(complex(1e308, 1e308)),
    lambda: pow(1j, 2, 3),
    lambda: int(1j),
    lambda: float(1j),
    lambda: round(1j),
    lambda: divmod(1j, 1),
    lambda: [1][1j],
    lambda: 1j + "a",
    lambda: 10**400 + 1j,
):
    error(f)
