import hashlib
import hmac

for key, msg in ((b"", b""), (b"key", b"The quick brown fox jumps over the lazy dog"), (b"k" * 100, b"x" * 200)):
    for name in ("sha1", "sha256"):
        print(hmac.new(key, msg, name).hexdigest(), hmac.new(key, msg, getattr(hashlib, name)).hexdigest())
h = hmac.new(b"k", digestmod="sha256")
h.update(b"a")
h.update(b"b")
print(h.digest() == hmac.new(b"k", b"ab", "sha256").digest(), h.digest_size, h.name, h.block_size)
print(hmac.compare_digest(b"a", b"a"), hmac.compare_digest(b"a", b"b"), hmac.compare_digest("a", "ab"), hmac.digest(b"k", b"m", "sha256") == hmac.new(b"k", b"m", "sha256").digest())
for f in (lambda: hmac.new("k", b"", "sha256"), lambda: hmac.new(b"k", b"")):
    try:
        f()
    except TypeError:
        print("TypeError")
