# Bit operations on big and negative integers follow two's complement.
a = 0xFEDCBA9876543210FEDCBA98
b = 0x0F0F0F0F0F0F0F0F0F0F0F0F
for x in (a, -a, 5, -5, 2**64, -(2**64)):
    for y in (b, -b, 1, -1, 2**63):
        print(x & y, x | y, x ^ y)
print(~a, ~-a, ~0, ~-1, ~(2**64 - 1))
for s in (0, 1, 31, 32, 63, 64, 65, 100):
    print(1 << s, -1 << s, a >> s, -a >> s, (a << s) >> s == a)
print(-1 >> 1000, 1 >> 1000, 0 << 1000, (1 << 300) >> 299, -(1 << 300) >> 299)
mask = (1 << 80) - 1
print((a * b) & mask, -1 & mask, (-(2**70)) & mask, (-5 & mask) | 5, mask ^ -1)
bits = 0
n = a
while n:
    bits += n & 1
    n >>= 1
print(bits, bin(a).count("1"), bin(-10), bin(2**40 + 5))
for bad in ("1 << -1", "a >> -1", "a << -5"):
    try:
        eval(bad)
    except ValueError:
        print("ValueError")
