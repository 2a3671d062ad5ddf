import struct
from array import array


def check(f, *args):
    try:
        print(f(*args))
    except struct.error:
        print("error")
    except Exception as e:
        print(type(e).__name__)


b = bytearray(8)
print(struct.pack_into("<hh", b, 2, 1, -1), b)
struct.pack_into(">I", b, -4, 0x01020304)
print(b)
check(struct.pack_into, "<h", b, 7, 1)
check(struct.pack_into, "<h", b, -1, 1)
check(struct.pack_into, "<h", b, -20, 1)
check(struct.pack_into, "<bb", bytearray(2), 0, 9, 1000)
check(struct.pack_into, "<h", b"1234", 0, 1)
check(struct.pack_into, "<h", 5, 0, 1)
a = array("I", [0, 0])
struct.pack_into("<I", memoryview(a), 4, 7)
print(a)
print(struct.unpack_from("<h", b, 2), struct.unpack_from("<h", b), struct.unpack_from("<b", b, -1))
print(struct.unpack_from("<h", buffer=b, offset=4))
check(struct.unpack_from, "<q", b, 1)
check(struct.unpack_from, "<b", b, 8)
check(struct.unpack, "<h", b"1")
check(struct.unpack, "<h", "12")
print(struct.unpack("<2h", memoryview(b"abcdef")[1:5]), struct.unpack("", b""))
print(list(struct.iter_unpack("<Bb", b"\x01\xff\x02\xfe")))
it = struct.iter_unpack("<h", b"abcd")
print(next(it), list(it), next(it, "end"))
check(struct.iter_unpack, "<h", b"abc")
check(struct.iter_unpack, "", b"abc")
