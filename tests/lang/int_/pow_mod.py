# pow with three arguments, also negative ones, and big results.
for b, e, m in ((2, 10, 1000), (3, 0, 7), (3, 0, 1), (-2, 3, 5), (2, 3, -5), (10**20, 3, 10**9 + 7), (0, 0, 9)):
    print(pow(b, e, m))
print(2**-1, (-2) ** 3, pow(0, 0))
for args in ((2, 3, 0), (0, -1)):
    try:
        pow(*args)
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__)
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (-(10**20), 7), (10**20, -(10**19) - 1)):
    print(a // b, a % b, divmod(a, b))
