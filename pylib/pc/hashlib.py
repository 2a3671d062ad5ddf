# Hashes: the built-in ones with the attributes that programs ask for, and SHA-3 and BLAKE2.

import uhashlib as _hashlib

_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64),
    "sha384": (48, 128), "sha512": (64, 128),
}
_SPONGES = {
    "sha3_224": (28, 6), "sha3_256": (32, 6), "sha3_384": (48, 6), "sha3_512": (64, 6),
    "shake_128": (16, 31), "shake_256": (32, 31),
}
algorithms_guaranteed = set(_SIZES) | set(_SPONGES) | {"blake2b", "blake2s"}
algorithms_available = set(algorithms_guaranteed)


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None


class _Hash:
    def update(self, data):
        raise NotImplementedError

    def hexdigest(self, *length):
        return self.digest(*length).hex()

    def __repr__(self):
        return "<%s _hashlib.HASH object @ 0x%x>" % (self.name, id(self))


class _BuiltIn(_Hash):
    def __init__(self, name, data=b""):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._inner = getattr(_hashlib, name)(data)
        self.update = self._inner.update

    def digest(self):
        return self._inner.digest()

    def copy(self):
        new = _BuiltIn(self.name)
        new._inner = self._inner.copy()
        new.update = new._inner.update
        return new


_MASK = (1 << 64) - 1
_TURNS = (1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44)
_LANES = (10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1)


def _round_constants():
    found = []
    state = 1
    for _ in range(24):
        word = 0
        for j in range(7):
            if state & 1:
                word |= 1 << ((1 << j) - 1)
            state = (state << 1) ^ (0x171 if state & 0x80 else 0)
        found.append(word)
    return found


_ROUNDS = _round_constants()


# The permutation of FIPS 202 on 25 lanes.
def _keccak(a):
    for constant in _ROUNDS:
        c = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        for x in range(5):
            d = c[x - 1] ^ (((c[x - 4] << 1) | (c[x - 4] >> 63)) & _MASK)
            for y in (x, x + 5, x + 10, x + 15, x + 20):
                a[y] ^= d
        lane = a[1]
        for turn, at in zip(_TURNS, _LANES):
            a[at], lane = ((lane << turn) | (lane >> (64 - turn))) & _MASK, a[at]
        for y in (0, 5, 10, 15, 20):
            b0, b1, b2, b3, b4 = a[y : y + 5]
            a[y] = b0 ^ (~b1 & b2 & _MASK)
            a[y + 1] = b1 ^ (~b2 & b3 & _MASK)
            a[y + 2] = b2 ^ (~b3 & b4 & _MASK)
            a[y + 3] = b3 ^ (~b4 & b0 & _MASK)
            a[y + 4] = b4 ^ (~b0 & b1 & _MASK)
        a[0] ^= constant


class _Sponge(_Hash):
    def __init__(self, name, data=b""):
        self.name = name
        size, self._suffix = _SPONGES[name]
        self._size = size
        self.block_size = 200 - 2 * size
        self.digest_size = 0 if self._suffix == 31 else size
        self._lanes = [0] * 25
        self._rest = b""
        self.update(data)

    def update(self, data):
        data = self._rest + _bytes(data)
        size = self.block_size
        at = 0
        while len(data) - at >= size:
            self._absorb(self._lanes, data[at : at + size])
            at += size
        self._rest = data[at:]

    def _absorb(self, lanes, block):
        for i in range(0, len(block), 8):
            lanes[i // 8] ^= int.from_bytes(block[i : i + 8], "little")
        _keccak(lanes)

    def digest(self, length=None):
        if self._suffix == 31 and length is None:
            raise TypeError("digest() missing required argument 'length' (pos 1)")
        length = self._size if length is None else length
        lanes = list(self._lanes)
        block = bytearray(self._rest + bytes([self._suffix]))
        block += bytes(self.block_size - len(block))
        block[-1] |= 0x80
        self._absorb(lanes, bytes(block))
        out = b""
        while True:
            out += b"".join([lane.to_bytes(8, "little") for lane in lanes])[: self.block_size]
            if len(out) >= length:
                return out[:length]
            _keccak(lanes)

    def copy(self):
        new = _Sponge(self.name)
        new._lanes, new._rest = list(self._lanes), self._rest
        return new


_ORDER = (
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8",
    "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a",
    "6fe9b308c2d714a5", "a2847615fb9e3cd0",
)
_IV64 = (
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
)


# RFC 7693, with words of 64 or 32 bits.
class _Blake2(_Hash):
    def __init__(
        self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1,
        leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
        usedforsecurity=True
    ):
        most = self.MAX_DIGEST_SIZE
        size = most if digest_size is None else digest_size
        if not 1 <= size <= most:
            raise ValueError("digest_size must be between 1 and %d bytes" % most)
        if len(key) > self.MAX_KEY_SIZE:
            raise ValueError("maximum key length is %d bytes" % self.MAX_KEY_SIZE)
        if len(salt) > self.SALT_SIZE:
            raise ValueError("maximum salt length is %d bytes" % self.SALT_SIZE)
        if len(person) > self.PERSON_SIZE:
            raise ValueError("maximum person length is %d bytes" % self.PERSON_SIZE)
        self.digest_size = size
        self.block_size = 2 * most
        word = self._word = most // 8
        parameters = bytes([size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
        parameters += node_offset.to_bytes(word if word == 8 else 6, "little")
        parameters += bytes([node_depth, inner_size])
        # With long words 14 bytes are kept for later.
        parameters += bytes(14) if word == 8 else b""
        parameters += bytes(salt) + bytes(self.SALT_SIZE - len(salt))
        parameters += bytes(person) + bytes(self.PERSON_SIZE - len(person))
        self._h = [
            iv ^ int.from_bytes(parameters[i * word : (i + 1) * word], "little")
            for i, iv in enumerate(self._iv)
        ]
        self._last_node = last_node
        self._count = 0
        self._rest = bytes(key) + bytes(self.block_size - len(key)) if key else b""
        self.update(data)

    def update(self, data):
        data = self._rest + _bytes(data)
        size = self.block_size
        at = 0
        while len(data) - at > size:
            self._count += size
            self._h = self._compress(self._h, data[at : at + size], self._count, False)
            at += size
        self._rest = data[at:]

    def _compress(self, h, block, count, last):
        word = self._word
        bits = 8 * word
        mask = (1 << bits) - 1
        m = [int.from_bytes(block[i : i + word], "little") for i in range(0, 16 * word, word)]
        v = list(h) + list(self._iv)
        v[12] ^= count & mask
        v[13] ^= count >> bits
        if last:
            v[14] ^= mask
            if self._last_node:
                v[15] ^= mask
        r1, r2, r3, r4 = self._turns
        for n in range(12 if word == 8 else 10):
            order = _ORDER[n % 10]
            for i, (a, b, c, d) in enumerate(_COLUMNS):
                x, y = m[int(order[2 * i], 16)], m[int(order[2 * i + 1], 16)]
                va = (v[a] + v[b] + x) & mask
                vd = v[d] ^ va
                vd = (vd >> r1 | vd << (bits - r1)) & mask
                vc = (v[c] + vd) & mask
                vb = v[b] ^ vc
                vb = (vb >> r2 | vb << (bits - r2)) & mask
                va = (va + vb + y) & mask
                vd ^= va
                vd = (vd >> r3 | vd << (bits - r3)) & mask
                vc = (vc + vd) & mask
                vb ^= vc
                v[a], v[b], v[c], v[d] = va, (vb >> r4 | vb << (bits - r4)) & mask, vc, vd
        return [h[i] ^ v[i] ^ v[i + 8] for i in range(8)]

    def digest(self):
        block = self._rest + bytes(self.block_size - len(self._rest))
        h = self._compress(self._h, block, self._count + len(self._rest), True)
        return b"".join([x.to_bytes(self._word, "little") for x in h])[: self.digest_size]

    def copy(self):
        new = self.__class__(digest_size=self.digest_size)
        new._h, new._rest, new._count = list(self._h), self._rest, self._count
        new._last_node = self._last_node
        return new


_COLUMNS = (
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
)


class blake2b(_Blake2):
    name = "blake2b"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _iv = _IV64
    _turns = (32, 24, 16, 63)


class blake2s(_Blake2):
    name = "blake2s"
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _iv = tuple([word >> 32 for word in _IV64])
    _turns = (16, 12, 8, 7)


# A built-in function: as an attribute of a class it is called without the object.
class _Function:
    def __init__(self, name, kind):
        self.__name__ = self.__qualname__ = "openssl_" + name
        self._name, self._kind = name, kind

    def __call__(self, string=b"", *, usedforsecurity=True):
        return self._kind(self._name, string)

    def __repr__(self):
        return "<built-in function %s>" % self.__name__

    def __reduce__(self):
        return self._name


for _name in _SIZES:
    globals()[_name] = _Function(_name, _BuiltIn)
for _name in _SPONGES:
    globals()[_name] = _Function(_name, _Sponge)


def new(name, data=b"", **kwargs):
    low = name.lower()
    low = low.replace("-", "_" if low.startswith(("sha3", "shake")) else "")
    if low not in algorithms_guaranteed:
        raise ValueError("unsupported hash type " + name)
    return globals()[low](data, **kwargs)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    inner, outer = new(hash_name), new(hash_name)
    size = inner.block_size
    password = bytes(password)
    if len(password) > size:
        password = new(hash_name, password).digest()
    password += bytes(size - len(password))
    inner.update(bytes([b ^ 0x36 for b in password]))
    outer.update(bytes([b ^ 0x5C for b in password]))

    def keyed(message):
        a, b = inner.copy(), outer.copy()
        a.update(message)
        b.update(a.digest())
        return b.digest()

    dklen = dklen or inner.digest_size
    out = b""
    block = 1
    while len(out) < dklen:
        u = keyed(bytes(salt) + block.to_bytes(4, "big"))
        total = int.from_bytes(u, "big")
        for _ in range(iterations - 1):
            u = keyed(u)
            total ^= int.from_bytes(u, "big")
        out += total.to_bytes(inner.digest_size, "big")
        block += 1
    return out[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    made = new(digest) if isinstance(digest, str) else digest()
    while True:
        data = fileobj.read(_bufsize)
        if not data:
            return made
        made.update(data)
