# Bit sets, sieves, gray codes, popcounts and shift registers.
def sieve(n):
    bits = (1 << n) - 1 & ~3
    i = 2
    while i * i < n:
        if bits >> i & 1:
            for j in range(i * i, n, i):
                bits &= ~(1 << j)
        i += 1
    return bits


def members(bits):
    i = 0
    while bits:
        if bits & 1:
            yield i
        bits >>= 1
        i += 1


primes = sieve(200)
print(list(members(primes))[-5:], bin(primes).count("1"), hex(primes)[:20])
print([g ^ g >> 1 for g in range(8)], [format(g ^ g >> 1, "03b") for g in range(8)])


def lfsr(seed, taps, count):
    state, out = seed, []
    for _ in range(count):
        bit = 0
        for t in taps:
            bit ^= state >> t
        state = state >> 1 | (bit & 1) << 15
        out.append(state & 1)
    return state, "".join(map(str, out))


print(lfsr(0xACE1, (0, 2, 3, 5), 40))


def reverse_bits(n, width):
    r = 0
    for _ in range(width):
        r, n = r << 1 | n & 1, n >> 1
    return r


print(
    [reverse_bits(n, 8) for n in (1, 2, 0x0F, 0xA5)],
    hex(reverse_bits(0x12345678, 32)),
    reverse_bits(2**63, 64),
)


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    @classmethod
    def raw(cls, bits):
        s = cls()
        s.bits = bits
        return s

    def __and__(self, o):
        return self.raw(self.bits & o.bits)

    def __or__(self, o):
        return self.raw(self.bits | o.bits)

    def __sub__(self, o):
        return self.raw(self.bits & ~o.bits)

    def __contains__(self, i):
        return self.bits >> i & 1 == 1

    def __len__(self):
        return bin(self.bits).count("1")

    def __iter__(self):
        return members(self.bits)


a, b = BitSet(range(0, 100, 3)), BitSet(range(0, 100, 5))
print(list(a & b), len(a | b), list(b - a)[:5], 15 in a & b, 16 in a, len(BitSet()))
x = 0
for i in range(64):
    x = (x << 1 ^ (0x1B if x >> 63 else 0) ^ i) & (1 << 64) - 1
print(hex(x), x >> 32 & 0xFFFFFFFF, -x & 0xFF, ~x & 0xFFFF)
h = 0xCBF29CE484222325
for byte in b"hash me":
    h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
print(hex(h))
rows = [sum((1 << c) for c in range(16) if (r & c) == 0) for r in range(16)]
for r in rows[::4]:
    print(format(r, "016b").replace("0", ".").replace("1", "#"))
