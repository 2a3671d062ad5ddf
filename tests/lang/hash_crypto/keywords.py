# What tells CPython whether a hash is for security is taken and changes nothing.
import hashlib

for make in (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.sha512):
    plain = make(b"abc").hexdigest()
    print(plain == make(b"abc", usedforsecurity=False).hexdigest())
    h = make(usedforsecurity=True)
    h.update(b"abc")
    print(plain == h.hexdigest())
try:
    hashlib.sha256(b"", other=1)
except TypeError:
    print("TypeError")
