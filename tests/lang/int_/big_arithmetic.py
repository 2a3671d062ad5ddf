# Arithmetic beyond the machine word.
a = 123456789012345678901234567890
b = 987654321098765432109876543210987
for x, y in ((a, b), (b, a), (-a, b), (a, -b), (-a, -b), (a, 7), (7, a), (-7, a), (a, -1), (0, a)):
    print(x + y, x - y, x * y)
    print(x // y, x % y, divmod(x, y))
print(a == a + 0, a < b, -a > -b, a != b, a <= a, max(a, b) == b)
print((a * b) // b == a, (a * b) % a, (a + b) - b == a, -(-a) == a, abs(-b) == b)
print(a**3, (-a) ** 3, 2**200, 10**50, (-2) ** 63, (-2) ** 64)
print(1 << 100, -1 << 70, (1 << 100) - 1, ~(1 << 65))
for op in ("a // 0", "a % 0", "divmod(a, 0)", "a / 0"):
    try:
        eval(op)
    except ZeroDivisionError:
        print(op, "ZeroDivisionError")
