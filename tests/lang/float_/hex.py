# f64
# Hexadecimal text, exact ratios, and the parts of numbers.


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


values = (0.0, -0.0, 1.0, -1.5, 3.14, 1e300, 5e-324, 2.2250738585072014e-308, 0.1)
for x in values:
    print(x.hex(), float.fromhex(x.hex()) == x, x.as_integer_ratio(), x.conjugate())
print(float("inf").hex(), float("-inf").hex(), float("nan").hex())
for text in ("0x1p4", "1.8", " -0x.8p-1 ", "0xap+1", "inf", "-Infinity", "nan", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "1p-5000", "ABC.DEF"):
    print(text, float.fromhex(text))
for text in ("", "0x", "0x1p", "p1", "1 2", "0x1.2.3", "g", "0x1p1.5", "--1", "0x1p99999", "0x1_0"):
    error(float.fromhex, text)
error(float.fromhex, 1)
error(float("inf").as_integer_ratio)
error(float("nan").as_integer_ratio)
print((5).as_integer_ratio(), True.as_integer_ratio(), (10**30).as_integer_ratio(), (7).conjugate(), True.conjugate())
print((2.5).real, (2.5).imag, (3).real, (3).imag, (3).numerator, (3).denominator, True.real)
print(0.0 ** float("-inf"), (-2.0) ** float("-inf"), (-8) ** (1 / 3))
