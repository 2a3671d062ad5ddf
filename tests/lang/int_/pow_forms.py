# Powers with negative, zero, big and modular exponents.
print(
    [2**i for i in range(0, 70, 7)], [(-3) ** i for i in range(6)], 0**0, 0**5, 1**1000, (-1) ** 999
)
print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 13), pow(7, 0, 5), pow(7, 3, 1), pow(0, 0, 7))
print(pow(10**20, 3), pow(2, 100, 10**9 + 7), pow(123456789, 987654321, 1000000007))
print(pow(-2, 3, 5), pow(2, 3, -5), pow(-7, 2, 10), pow(5, 3, 7), pow(2**70, 2**20, 97))
print(2**-1, 4**-2, (-2) ** -1, 2**0.5 > 1.414, 4**0.5, 2.0**3, (-2.0) ** 2)
for bad in ("pow(2, 3, 0)", "pow(2.0, 3, 5)", "0 ** -1", "pow('a', 2)", "pow(2)"):
    try:
        print(eval(bad))
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(bad, type(e).__name__)


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


p, q, e = 1000003, 1000033, 65537
n, phi = p * q, (p - 1) * (q - 1)
d = egcd(e, phi)[1] % phi
message = 123456789
secret = pow(message, e, n)
print(secret, pow(secret, d, n) == message, d * e % phi)
