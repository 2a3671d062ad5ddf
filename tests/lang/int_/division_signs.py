# Floor division and modulo in every combination of signs.
values = [1, 2, 3, 7, 10, 12345, 2**31, 2**64, 10**20]
bad = 0
for a in values:
    for b in values:
        for x in (a, -a):
            for y in (b, -b):
                q, r = divmod(x, y)
                if q != x // y or r != x % y or q * y + r != x:
                    bad += 1
                if (r < 0) != (y < 0) and r != 0:
                    bad += 1
                if abs(r) >= abs(y):
                    bad += 1
print("bad", bad)
for x, y in ((7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, -5), (1, -1)):
    print(x // y, x % y, divmod(x, y), x / y)
print(10**20 // 7, -(10**20) // 7, 10**20 // -7, 10**20 % -7, -(10**20) % 7)
print(2**100 // 2**50, 2**100 % (2**50 + 1), -(2**100) // (2**50 - 1), (2**64 - 1) // 2**32)
print(divmod(10**30, 10**15 + 1), divmod(-(10**30), 10**15 + 1), divmod(10**30, -(10**15) - 1))
print(True // 1, 5 // True, 7 % True, divmod(True, 2))
