# Key generation, encryption and signatures with big integers.
class LCG:
    def __init__(self, seed):
        self.s = seed

    def bits(self, n):
        out = 0
        for _ in range((n + 15) // 16):
            self.s = (self.s * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
            out = out << 16 | self.s >> 48
        return out >> (-n % 16)


def is_prime(n, rng):
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while not d & 1:
        d, s = d >> 1, s + 1
    for _ in range(8):
        x = pow(rng.bits(60) % (n - 3) + 2, d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(bits, rng):
    while True:
        n = rng.bits(bits) | 1 << bits - 1 | 1
        if is_prime(n, rng):
            return n


def inverse(a, m):
    r, s, x, y = a, m, 1, 0
    while s:
        q = r // s
        r, s, x, y = s, r - q * s, y, x - q * y
    return x % m


rng = LCG(2024)
p, q = prime(128, rng), prime(128, rng)
n, e = p * q, 65537
d = inverse(e, (p - 1) * (q - 1))
print(p, q)
print(n)
print(d * e % ((p - 1) * (q - 1)))
message = int.from_bytes(b"attack at dawn", "big")
secret = pow(message, e, n)
print(secret)
print(pow(secret, d, n).to_bytes(14, "big"))
digest = 0
for byte in b"a document to sign":
    digest = (digest * 257 + byte) % (1 << 120)
signature = pow(digest, d, n)
print(pow(signature, e, n) == digest, pow(signature + 1, e, n) == digest)
print(hex(n ^ signature)[:20], n.to_bytes(32, "big")[:4], bin(n).count("1"))
