# str, repr, hex, oct, bin of small and big integers.
for n in (0, 1, -1, 10, 255, -255, 2**31, 2**64, -(2**64), 10**25, -(10**25)):
    print(n, str(n), repr(n), hex(n), oct(n), bin(n))
print(len(str(2**1000)), str(2**1000)[:20], str(2**1000)[-20:])
print(str(10**40), len(str(3**500)), str(7**77))
n = 1
for i in range(1, 31):
    n *= i
print(n, "%d" % n, f"{n}", f"{n:x}", "{:,}".format(n))
digits = "".join(str(i % 10) for i in range(200))
print(str(int(digits)) == digits.lstrip("0"), int(digits) % 97)
print(
    hex(2**100),
    int(hex(2**100), 16) == 2**100,
    int(oct(12345678901234567890), 8),
    int(bin(10**18), 2),
)
for bad in ("hex(1.0)", "bin('1')", "oct(None)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print([str(i) for i in range(-3, 4)], [hex(1 << i) for i in range(0, 40, 8)])
