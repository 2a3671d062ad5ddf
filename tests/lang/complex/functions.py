# f64
# cmath, to twelve digits.
import cmath


class C:
    def __complex__(self):
        return 3 + 4j


def show(z):
    if isinstance(z, tuple):
        print("%.12g %.12g" % z)
    elif isinstance(z, complex):
        # A zero may have come out with a tiny rest.
        print("%.11g %.11g" % (z.real if abs(z.real) > 1e-14 else 0, z.imag if abs(z.imag) > 1e-14 else 0))
    else:
        print("%.12g" % z if isinstance(z, float) else z)


points = (0j, 1, -1.5, 1j, -2j, 1 + 1j, -3 + 4j, 0.5 - 0.25j, -1e-3 + 2j, 10 - 3j)
names = "phase polar exp log log10 sqrt sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh isfinite isinf isnan"
for name in names.split():
    print(name)
    for z in points:
        try:
            show(getattr(cmath, name)(z))
        except ValueError as e:
            print("ValueError", e)
show(cmath.rect(2, 1.5))
show(cmath.rect(2, 0))
show(cmath.log(8, 2))
show(cmath.log(1j, 1 + 1j))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.sqrt(-4), cmath.sqrt(complex(-4, -0.0)), cmath.sqrt(C()), cmath.phase(C()) > 0.9, cmath.phase(-1))
print(cmath.isclose(1j, 1j + 1e-12), cmath.isclose(1j, 2j), cmath.isclose(1, 1.5, abs_tol=1), cmath.isclose(1, 1.01, rel_tol=0.1))
print(cmath.isinf(complex("inf+1j")), cmath.isnan(complex("nan")), cmath.isfinite(complex("inf")))
for f in (
    lambda: cmath.exp(1000),
    lambda: cmath.log(0),
    lambda: cmath.atanh(1),
    lambda: cmath.atan(1j),
    lambda: cmath.sqrt("a"),
    lambda: cmath.isclose(1, 2, rel_tol=-1),
    lambda: cmath.rect(1, cmath.inf),
    lambda: cmath.polar(complex(1e308, 1e308)),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
