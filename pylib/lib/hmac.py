# Message authentication with a hash.

import hashlib

# Bytes that a hash takes at a time.
_BLOCKS = {"sha384": 128, "sha512": 128}


class HMAC:
    def __init__(self, key, msg=None, digestmod=None):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if digestmod is None:
            raise TypeError("Missing required parameter 'digestmod'.")
        if isinstance(digestmod, str):
            make, name = getattr(hashlib, digestmod), digestmod
        else:
            make = getattr(digestmod, "new", digestmod)
            name = getattr(digestmod, "__name__", "")
        self._name = name
        inner = make()
        self.digest_size = getattr(inner, "digest_size", None) or len(make().digest())
        block = getattr(inner, "block_size", None) or _BLOCKS.get(name.lower(), 64)
        self.block_size = block
        if len(key) > block:
            h = make()
            h.update(key)
            key = h.digest()
        key = bytes(key) + bytes(block - len(key))
        inner.update(bytes([b ^ 0x36 for b in key]))
        self._make = make
        self._key = key
        self._inner = inner
        # Kept for `copy`: hashes need not have one.
        self._data = b""
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return "hmac-" + self._name

    def update(self, msg):
        if not hasattr(self._inner, "copy"):
            self._data += bytes(msg)
        self._inner.update(msg)

    def copy(self):
        other = HMAC(self._key, None, self._make)
        other._name = self._name
        if hasattr(self._inner, "copy"):
            other._inner = self._inner.copy()
        else:
            other.update(self._data)
        return other

    def digest(self):
        # Not all hashes can go on after this.
        inner = self._inner.copy() if hasattr(self._inner, "copy") else None
        if inner is None:
            inner = self._make()
            inner.update(bytes([b ^ 0x36 for b in self._key]))
            inner.update(self._data)
        outer = self._make()
        outer.update(bytes([b ^ 0x5C for b in self._key]))
        outer.update(inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod or None)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


# The time this takes says nothing about where the two differ.
def compare_digest(a, b):
    if isinstance(a, str) and isinstance(b, str):
        try:
            a, b = a.encode("ascii"), b.encode("ascii")
        except UnicodeError:
            text = "comparing strings with non-ASCII characters is not supported"
            raise TypeError(text) from None
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if len(a) != len(b):
        return False
    difference = 0
    for x, y in zip(a, b):
        difference |= x ^ y
    return difference == 0
