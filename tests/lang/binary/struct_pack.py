import struct


def check(f, *args):
    try:
        print(f(*args))
    except struct.error:
        print("error")
    except Exception as e:
        print(type(e).__name__)


for fmt, values in (
    ("<bBhH", (-1, 255, -2, 65535)),
    (">bBhH", (-1, 255, -2, 65535)),
    ("<iIlL", (-3, 2**32 - 1, -4, 7)),
    (">iIlL", (-3, 2**32 - 1, -4, 7)),
    ("<qQ", (-(2**63), 2**64 - 1)),
    ("!qQ", (-(2**63), 2**64 - 1)),
    ("=3h", (1, 2, 3)),
    ("<fd", (1.5, -0.25)),
    (">fd", (1.5, -0.25)),
    ("<eee", (1.0, -2.5, 65504.0)),
    ("4s2s", (b"ab", b"wxyz")),
    ("<b3xb", (1, 2)),
    ("??", (True, False)),
    ("<?h", (5, 1)),
    ("3c", (b"a", b"b", b"c")),
    ("5p", (b"abc",)),
    ("2p", (b"abc",)),
    ("0s0i", (b"",)),
    (" < h  h ".strip(), (1, 2)),
):
    packed = struct.pack(fmt, *values)
    print(fmt, packed, struct.calcsize(fmt), struct.unpack(fmt, packed))
check(struct.pack, "<b", 128)
check(struct.pack, "<B", -1)
check(struct.pack, "<H", 65536)
check(struct.pack, "<q", 2**63)
check(struct.pack, "c", b"ab")
check(struct.pack, "k", 1)
check(struct.pack, "3", 1)
check(struct.pack, "<n", 1)
check(struct.calcsize, "99999999999999999999i")
check(struct.calcsize, b"<hh")
print(struct.pack("<e", float("inf")), struct.unpack("<e", b"\x00\x7c"), struct.unpack("<e", b"\x01\x00")[0] == 2.0**-24)
print(struct.pack("<f", float("nan"))[2:] in (b"\xc0\x7f", b"\xc0\xff"))


class Index:
    def __index__(self):
        return 6


print(struct.pack("<hB", Index(), Index()))
