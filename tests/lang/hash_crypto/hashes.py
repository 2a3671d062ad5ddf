# hashlib: digests, pieces, copies.
import hashlib

names = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
for name in names:
    f = getattr(hashlib, name)
    print(name, f().hexdigest(), f(b"abc").digest())
    for n in (1, 55, 56, 63, 64, 65, 111, 112, 119, 127, 128, 129, 1000):
        h = f(b"a" * n)
        g = f()
        for i in range(n):
            g.update(b"a")
        print(n, h.hexdigest()[:16], h.digest() == g.digest())
    h = f(b"one")
    c = h.copy()
    h.update(b"two")
    c.update(bytearray(b"three"))
    print(h.hexdigest(), c.hexdigest(), h.hexdigest() == f(b"onetwo").hexdigest(), h.digest() == h.digest())
    print(h.digest_size, h.block_size, h.name, len(h.digest()), type(h.digest()).__name__)
    h.update(memoryview(b"xyz")[1:])
    print(h.hexdigest() == f(b"onetwoyz").hexdigest(), hashlib.new(name, b"abc").digest() == f(b"abc").digest())
try:
    hashlib.new("md17")
except ValueError:
    print("ValueError")
for f in (lambda: hashlib.sha256(1), lambda: hashlib.sha256().update(None), lambda: hashlib.md5([1]), lambda: hashlib.sha1().update()):
    try:
        f()
    except TypeError:
        print("TypeError")
