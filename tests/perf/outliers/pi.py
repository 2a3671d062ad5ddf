# Digits of pi with `decimal`, which is Python here and C in python3.

from decimal import Decimal, getcontext

getcontext().prec = 600
total, term, last = Decimal(3), Decimal(3), 0
n, na, d, da = 1, 0, 0, 24
while total != last:
    last = total
    n, na = n + na, na + 8
    d, da = d + da, da + 32
    term = term * n / d
    total += term
print(total)
