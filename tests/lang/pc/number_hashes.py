# f64
# Hashes of numbers, tuples and frozensets are CPython's: equal numbers have equal hashes.
import math
import sys
from decimal import Decimal
from fractions import Fraction

P = sys.hash_info.modulus
print(P == 2**61 - 1, sys.hash_info.inf, sys.hash_info.imag, sys.hash_info.width)

for n in (0, 1, -1, -2, 2, 2**31, 2**32, 2**61 - 2, P, P + 1, -P, 2**61, 2**62, 2**63, 2**64 - 1):
    print(n, hash(n), hash(-n), hash(float(n)))
for n in (10**18, 10**19, 10**40, -(10**40), 7**300, True, False):
    print(hash(n))
for x in (0.0, -0.0, 0.5, -0.5, 0.1, 1e-300, 1e300, 5e-324, 2.5, -1.0, 1.5e308, math.pi):
    print(x, hash(x), hash(complex(x)), hash(complex(x, x)))
print(hash(math.inf), hash(-math.inf), hash(complex(0, 1)), hash(3 - 4j), hash(-1j))

for top, bottom in ((1, 2), (-1, 3), (22, 7), (10**30, 7), (1, P), (5, 2 * P), (2**70, 3)):
    f = Fraction(top, bottom)
    print(f, hash(f))
for text in ("0.5", "-0.1", "1E+30", "1E-30", "123456789.000000001", "Infinity", "-Infinity", "-1"):
    print(text, hash(Decimal(text)))
print(hash(Decimal("0.25")) == hash(0.25) == hash(Fraction(1, 4)))

for t in ((), (1,), (1, 2), (0, 0), (-1,), (1.5, 2**70), ((), ((),)), tuple(range(50))):
    print(t if len(t) < 5 else len(t), hash(t))
for s in ((), (1,), (1, 2), (-1, 2**64), (frozenset(), (1, 2)), range(40)):
    print(hash(frozenset(s)))


# A table finds a number by what is equal to it, whoever calculates the hash.
class Equal:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == other


numbers = [-1, -2, 0, 2**61 - 1, 2**61, -(2**62), 2**100, 0.1, 1e100, 1.5, -1.0, 1j, (1, 2**70)]
table = {n: i for i, n in enumerate(numbers)}
print(len(table), [table.get(Equal(n)) for n in numbers])
print([Equal(n) in set(numbers) for n in numbers])
print(table[-1.0], table[2.0**61], Fraction(3, 2) in table, Decimal("1.5") in table)
print({hash(Equal(n)) == hash(n) for n in numbers}, (Equal(5), 2) in {(5, 2)})
print(hash((Equal(5), 2**61)) == hash((5, 1)), hash(frozenset([Equal(7)])) == hash(frozenset([7])))
