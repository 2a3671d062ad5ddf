# Bit operators on positive and negative integers.
values = [0, 1, 5, 0xFF, -1, -2, -256, 1023]
for a in values:
    row = []
    for b in (0, 3, -1, 0x0F):
        row.append((a & b, a | b, a ^ b))
    print(a, ~a, row)
for shift in (0, 1, 4, 8):
    print([v << shift for v in values], [v >> shift for v in values])
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
print(bin(flags), flags & ~(1 << 3), flags ^ 0b111)
try:
    1 << -1
except ValueError:
    print("negative shift: ValueError")
try:
    1 >> -1
except ValueError:
    print("negative shift: ValueError")
try:
    1.0 & 1
except TypeError:
    print("float has no bits: TypeError")
print(True & False, True | False, True ^ True, ~True)
print(type(True & False).__name__, type(True & 1).__name__, type(~True).__name__)
