# Big numbers from Fibonacci, factorials, binomials and square roots.
def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


def binomial(n, k):
    r = 1
    for i in range(k):
        r = r * (n - i) // (i + 1)
    return r


print(fib(300), fib(1000) % 10**20, fib(93), fib(47))
print(isqrt(2 * 10**60), isqrt(10**41), isqrt(99), isqrt(10**40) == 10**20)
print(binomial(100, 50), binomial(200, 3), sum(binomial(64, k) for k in range(65)) == 2**64)
f = 1
for i in range(1, 60):
    f *= i
print(f, sum(int(c) for c in str(f)))
for i in range(59, 0, -1):
    f //= i
print(f)


def collatz_max(n):
    top = n
    while n != 1:
        n = 3 * n + 1 if n & 1 else n >> 1
        top = max(top, n)
    return top


print(collatz_max(27), collatz_max(2**61 - 1) > 2**90, collatz_max(77031))
print(1234567891011121314151617181920 % 9, 2**127 - 1, (2**89 - 1) % 1000000007)
