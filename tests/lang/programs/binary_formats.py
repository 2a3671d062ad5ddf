# A little file format: writer, reader, varints, compression by runs.
class Writer:
    def __init__(self):
        self.out = bytearray()

    def varint(self, n):
        n = n << 1 if n >= 0 else (-n << 1) - 1
        while n >= 128:
            self.out.append(n & 127 | 128)
            n >>= 7
        self.out.append(n)

    def value(self, v):
        if v is None:
            self.out.append(0)
        elif v is True or v is False:
            self.out.append(1 + v)
        elif isinstance(v, int):
            self.out.append(3)
            self.varint(v)
        elif isinstance(v, (str, bytes)):
            data = v.encode() if isinstance(v, str) else v
            self.out.append(4 if isinstance(v, str) else 5)
            self.varint(len(data))
            self.out += data
        elif isinstance(v, (list, tuple)):
            self.out.append(6)
            self.varint(len(v))
            for x in v:
                self.value(x)
        elif isinstance(v, dict):
            self.out.append(7)
            self.varint(len(v))
            for k, x in v.items():
                self.value(k)
                self.value(x)
        else:
            raise TypeError(type(v).__name__)


class Reader:
    def __init__(self, data):
        self.data, self.i = data, 0

    def byte(self):
        if self.i >= len(self.data):
            raise EOFError
        self.i += 1
        return self.data[self.i - 1]

    def varint(self):
        n = shift = 0
        while True:
            b = self.byte()
            n |= (b & 127) << shift
            shift += 7
            if b < 128:
                return n >> 1 if n % 2 == 0 else -((n + 1) >> 1)

    def value(self):
        kind = self.byte()
        if kind < 3:
            return (None, False, True)[kind]
        if kind == 3:
            return self.varint()
        n = self.varint()
        if kind in (4, 5):
            raw = bytes(self.byte() for _ in range(n))
            return raw.decode() if kind == 4 else raw
        if kind == 6:
            return [self.value() for _ in range(n)]
        if kind == 7:
            return {self.value(): self.value() for _ in range(n)}
        raise ValueError("kind %d" % kind)


def runs(data):
    out, i = bytearray(), 0
    while i < len(data):
        n = 1
        while i + n < len(data) and data[i + n] == data[i] and n < 255:
            n += 1
        out += bytes([n, data[i]])
        i += n
    return bytes(out)


def unruns(data):
    return b"".join(data[i + 1 : i + 2] * data[i] for i in range(0, len(data), 2))


doc = {
    "id": 12345678901234567890,
    "neg": -1,
    "zero": 0,
    "tags": ["a", "é€", b"\x00\xff", []],
    "nested": {"x": None, "y": [True, False]},
}
w = Writer()
w.value(doc)
data = bytes(w.out)
print(len(data), data[:24])
print(Reader(data).value() == doc, Reader(data).value())
for n in (0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2**31, -(2**63), 2**70):
    v = Writer()
    v.varint(n)
    assert Reader(v.out).varint() == n
    print(n, len(v.out), end="; ")
print()
for bad in (data[:10], b"\x09", b""):
    try:
        Reader(bad).value()
    except (EOFError, ValueError) as e:
        print(type(e).__name__)
try:
    Writer().value(1.5)
except TypeError as e:
    print("TypeError", e)
picture = b"\0" * 300 + b"\1" * 5 + b"\2" + b"\0" * 10
print(runs(picture), unruns(runs(picture)) == picture, unruns(runs(b"")) == b"")
