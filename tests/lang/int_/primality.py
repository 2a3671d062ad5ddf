# Miller-Rabin, factoring and modular arithmetic.
def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def rho(n):
    c = 1
    while True:
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return d
        c += 1


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    if n % 2 == 0:
        return [2] + factor(n // 2)
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


print([n for n in range(60) if is_prime(n)])
print(
    [n for n in (2**31 - 1, 2**61 - 1, 2**67 - 1, 2**89 - 1, 10**18 + 9, 561, 1105) if is_prime(n)]
)
for n in (360, 1001, 2**32 + 1, 600851475143, 10**12 + 39 * 10**6):
    print(n, factor(n))
print(gcd(2**60 - 1, 2**40 - 1), gcd(0, 5), gcd(17, 0))
