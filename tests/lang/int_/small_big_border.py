# Results around the borders of 30, 31, 32, 62, 63 and 64 bits.
for bits in (29, 30, 31, 32, 61, 62, 63, 64):
    top = 1 << bits
    for n in (top - 1, top, top + 1, -top - 1, -top, -top + 1):
        print(n, n + 1, n - 1, -n, ~n, n + n, n * 2, n // 2, n >> 1, n % 10)
for bits in (15, 16, 31, 32, 47):
    n = 1 << bits
    print(n * n, (n - 1) * (n + 1), -n * n, n * -n, (n * n) // n == n, (n * n) % (n + 1))
x = 2**62 - 1
for _ in range(4):
    x += 1
    print(x, x - 2**62, type(x).__name__)
x = -(2**30) + 2
for _ in range(4):
    x -= 1
    print(x, x == -(2**30), x < -(2**30))
print((2**63 - 1) - (2**63 - 2), 2**64 - 2**64, 2**62 * 0, (2**62) // -1, (-(2**62)) // -1)
print((-(2**63)) // -1, abs(-(2**63)), -(2**63) % 3, divmod(-(2**62), 7))
