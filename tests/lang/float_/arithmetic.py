# Arithmetic on floats exact in f32.
a, b = 7.5, 2.0
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), b**3, -a, +a, abs(-a))
for x in (7.5, -7.5):
    for y in (2.0, -2.0):
        print(x // y, x % y, divmod(x, y))
print(
    1 + 0.5, 0.5 + 1, 2 * 0.25, 1 - 0.5, 7 / 2.0, 7.0 // 2, 7 % 2.5, 2**0.5 > 1.41, 4**0.5, 2.0**-2
)
print(0.0 * -1, -0.0 + 0.0, 1.0 - 1.0, 0.0 / 5, 5.5 % 1, -5.5 % 1, 1e3 // 1, 5.0 % 5.0)
x = 1.0
x += 0.5
x *= 3
x -= 0.25
x /= 2
x //= 1
x **= 3
x %= 3
print(x)
for bad in (
    "1.0 / 0",
    "1.0 // 0.0",
    "1.0 % 0.0",
    "divmod(1.0, 0)",
    "0.0 ** -1",
    "1.5 << 1",
    "1.5 & 1",
    "~1.5",
    "1.5 + 'a'",
    "1.5 + None",
    "[] * 1.5",
):
    try:
        print(eval(bad))
    except (ZeroDivisionError, TypeError) as e:
        print(bad, type(e).__name__)
total = 0.0
for i in range(100):
    total += i * 0.5
print(total, sum([0.5] * 10), max(1.5, 2), min(-0.5, -1), sum([1, 2.5]))
