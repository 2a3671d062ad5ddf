# Literals and repr of floats exact in f32.
print(0.0, -0.0, 1.0, 0.5, -2.25, 100.0, 1e3, 1.5e3, 65536.0, 1e10, 0.125, 0.0625)
print(
    0.5,
    5.0,
    1e0,
    1e2,
    2e-1 * 5,
    1_0.5,
    0.1,
    0.2,
    3.14,
    1e-05,
    1e-4,
    0.0001,
    1e15,
    1e16,
    1e20,
    123456.0,
)
print(float("inf"), float("-inf"), float("nan"), 1e30 * 1e30 * 1e300, -1e30 * 1e30 * 1e300)
print(str(1.5), repr(1.5), [1.5], (0.25,), {0.5: 0.75})
print(float(), float(3), float("2.5"), float(" -1e2 "), float("1_0.5"), float("+.5"), float("5."))
print(float("INF"), float("-Infinity"), float("NaN"), float(True), float("0e5"))
for bad in ("", "x", "1.5.5", "1e", "--1", "1 2", "e5", ".", "0x1", "in"):
    try:
        print(float(bad))
    except ValueError:
        print(repr(bad), "ValueError")
print(type(1.0).__name__, isinstance(1.0, float), isinstance(1, float), type(1 + 1.0).__name__)
print(1.0 == 1, 0.5 == 1 / 2, -0.0 == 0.0, 0.1 + 0.2 == 0.3 or 0.1 + 0.2 != 0.3)
