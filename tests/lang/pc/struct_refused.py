# f64
# What `struct` of PCs refuses, in its words.
import struct
from operator import length_hint


def tried(f, *args):
    try:
        print(f(*args))
    except (struct.error, OverflowError, TypeError) as e:
        print(type(e).__name__, e)


buffer = bytearray(4)
tried(struct.pack, "iii", 3)
tried(struct.pack, "i", 3, 4)
tried(struct.pack, "4sx2h", b"abcd", 1)
tried(struct.pack, "i", 1.0)
tried(struct.pack, "B", "a")
tried(struct.pack, "f", "a")
tried(struct.pack, ">f", 1e40)
tried(struct.pack, ">f", 3.4e38)
tried(struct.pack, "<e", 65520.0)
tried(struct.pack, "<e", -65519.0)
tried(struct.pack, ">f", float("inf"))
tried(struct.pack_into, "hh", buffer, 0, 1)
tried(struct.pack_into, "b", buffer, 5, 1)
tried(struct.pack_into, "i", buffer, -2, 1)
tried(struct.pack_into, "b", buffer, -6, 1)
tried(struct.pack_into, "<h", buffer, -2, 515)
tried(struct.unpack, "h", b"abc")
tried(struct.unpack, "<h", b"ab")
tried(struct.unpack_from, "b", b"ab", 2)
tried(struct.unpack_from, "<h", b"ab", -1)
tried(struct.unpack_from, "b", b"ab", -3)
tried(struct.unpack_from, "<q", b"ab")
tried(struct.unpack_from, "<h", b"abcd", -2)
tried(list, struct.iter_unpack("<h", b"abcd"))
tried(struct.iter_unpack, "<h", b"abc")
s = struct.Struct("<hb")
tried(s.unpack, b"ab")
tried(s.pack, 1)
tried(s.pack_into, buffer, 3, 1, 2)
it = s.iter_unpack(bytes(9))
print(length_hint(it), next(it), length_hint(it), list(it), length_hint(it))
print(buffer)


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 0.5


print(struct.pack("<hf", Index(), Real()), struct.pack("<?", []))
