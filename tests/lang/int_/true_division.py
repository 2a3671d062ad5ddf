# f64
# True division of integers, small and big.
print(7 / 2, -7 / 2, 1 / 4, 0 / 5, 8 / 2, 6 / -3, 2**20 / 2**10, 1 / -8)
print(2**100 / 2**98, 2**200 / 2**199, 3 * 2**90 / 2**90, 10**20 / 10**20)
print((2**60) / 2, type(4 / 2).__name__, True / 2, 5 / True)
print(-(2**100) / 2**99, 2**64 / -(2**66), 2**10 / 2**60 == 2**-50)
for bad in ("1 / 0", "2**100 / 0", "0 / 0", "1 / 'a'"):
    try:
        eval(bad)
    except (ZeroDivisionError, TypeError) as e:
        print(bad, type(e).__name__)
x = 10
x /= 4
print(x)
print(1e3 / 8, 7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5, divmod(7.5, 2), divmod(-7.5, 2))
print(float(2**70) == 2.0**70, float(-(2**70)), int(2.0**70) == 2**70, 2**70 + 0.0 == 2.0**70)
print(2**31 * 0.5, 2**31 + 0.0, 2**40 - 0.5 < 2**40 + 1, 3 * 0.5, 2**62 * 1.0 == 2.0**62)
