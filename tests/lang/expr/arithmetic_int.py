# The seven arithmetic operators on small integers.
pairs = [(7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5), (12, 4)]
for a, b in pairs:
    print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b))
for base in (0, 1, 2, -3, 10):
    print(base, [base**n for n in range(6)])
print(-(2**2), (-2) ** 2, 2**-1, -(2**-2))
print(+5, -5, --5, -+-5, ~5, ~-1)
print(7 / 2, -7 / 2, 8 / 4, 1 / 8)
for op in ("1 // 0", "1 % 0", "1 / 0", "divmod(1, 0)", "0 ** -1"):
    try:
        print(eval(op))
    except ZeroDivisionError:
        print(op, "ZeroDivisionError")
