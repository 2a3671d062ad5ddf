# f64
# Computations that need double precision.
print(0.1 + 0.2, 1.1 * 3, 1e16 + 1, 1e15 + 0.3, 2**53 + 1.0, 0.1 * 3 == 0.3, 1 - 0.9)
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 5e-324 / 2)
print(
    int(1e18),
    int(123456789.987),
    int(-1e15 - 0.5),
    10**15 / 3,
    (10**18 + 1) / 10**17,
    2**1000 / 2**999,
)
for e in (
    "1e400",
    "10 ** 400 / 1",
    "2.0 ** 5000",
    "float(10 ** 400)",
    "1e300 * 1e300",
    "10 ** 400 * 1.0",
):
    try:
        print(eval(e))
    except OverflowError:
        print(e, "OverflowError")
print(float(2**53), float(2**53 + 1), float(2**64), float(10**22), float(10**23), 3 * 1.1)
print(divmod(5.3, 1.7), 5.3 // 1.7, -5.3 % 1.7, 1e20 % 3, 0.3 % 0.1, 2.0**0.5, 10**-3, 7**-2)
a, b, n = 0.0, 1.0, 1000
h = (b - a) / n
print(sum((a + i * h) ** 2 for i in range(n)) * h)
x = 1.0
for _ in range(6):
    x = (x + 2 / x) / 2
    print(x)
print(hash(0.1) == hash(0.1), 0.1 == 0.1000000000000000055, 9007199254740993 == 9007199254740992.0)
