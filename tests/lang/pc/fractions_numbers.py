# f64
from fractions import Fraction as F
import math
import numbers

for text in ("3", "-3/4", " 7/14 ", "0.25", "-1.5e2", "1e-3", ".5"):
    print(repr(F(text)), F(text))
for bad in ("", "a", "1/0", "1/", "1.2.3", "1 /2x"):
    try:
        print(F(bad))
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__)
values = [F(1, 3), F(-7, 2), F(0), F(5), 2, -1]
for a in values:
    for b in values:
        if not isinstance(a, F) and not isinstance(b, F):
            continue
        row = [a + b, a - b, a * b]
        for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
            try:
                row.append(f())
            except ZeroDivisionError:
                row.append("zero")
        print(a, b, [str(x) for x in row], a < b, a == b, a >= b)
print(F(1, 2) + 0.5, 0.5 * F(1, 2), F(1, 2) == 0.5, F(1, 2) < 0.6, hash(F(4)) == hash(4))
print(hash(F(1, 2)) == hash(0.5), F(0.75), F(2, 3) ** 3, F(2, 3) ** -2, F(4) ** F(1, 2), 2 ** F(3))
print(round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), math.floor(F(-1, 2)), math.ceil(F(1, 2)))
print(int(F(-7, 2)), float(F(1, 8)), bool(F(0)), abs(F(-1, 2)), -F(1, 2), F(1, 3).limit_denominator(2))
print(F(math.pi).limit_denominator(1000), F.from_float(0.5), F(3, 6).numerator, F(3, 6).denominator)
print(isinstance(F(1), numbers.Rational), isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real))
print(isinstance(1j, numbers.Complex), isinstance(1.5, numbers.Rational), isinstance("1", numbers.Number))
print(sum([F(1, i) for i in range(1, 10)]), F(10, 4).as_integer_ratio())
