# Functions of whole numbers.
import math


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


print(math.gcd(), math.gcd(12), math.gcd(12, -18), math.gcd(0, 0), math.gcd(2**70, 6**50, 10))
print(math.lcm(), math.lcm(0, 5), math.lcm(4, -6), math.lcm(2, 3, 5, 7), math.lcm(2**40, 3**40))
print([math.isqrt(n) for n in range(20)], math.isqrt(10**40), math.isqrt(10**40 - 1))
print([math.comb(6, k) for k in range(8)], math.comb(100, 50))
print([math.perm(5, k) for k in range(7)], math.perm(5), math.perm(20, None))
print([math.factorial(n) for n in range(8)], math.factorial(30))
print(math.gcd(Index(12), 8), math.lcm(Index(4), 6), math.isqrt(Index(17)), math.factorial(Index(5)))
print(math.comb(Index(5), Index(2)), math.perm(Index(5), Index(2)))
print(math.prod([]), math.prod([1, 2, 3.5]), math.prod(range(1, 6), start=2), math.prod((x for x in (2, 3))))
error(math.gcd, 1.0, 2)
error(math.lcm, "a")
error(math.isqrt, -1)
error(math.isqrt, 2.0)
error(math.comb, -1, 2)
error(math.comb, 1, -2)
error(math.perm, -1)
error(math.perm, 1, -1)
error(math.factorial, -1)
error(math.factorial, 2.5)
error(math.prod, 3)
