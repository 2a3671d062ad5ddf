# differs: python3 has no uctypes
import struct
import uctypes as u

target = bytearray(range(10, 30))
cell = bytearray(struct.pack("P", u.addressof(target)))
layout = {
    "bytes": (u.PTR | 0, u.UINT8),
    "words": (u.PTR | 0, u.UINT16),
    "pairs": (u.PTR | 0, {"a": u.UINT8 | 0, "b": u.UINT8 | 1}),
}
s = u.struct(u.addressof(cell), layout)
print(s.bytes[0], s.bytes[3], hex(s.words[1]), s.pairs[2].a, s.pairs[2].b)
s.bytes[1] = 99
s.words[4] = 0x0102
s.pairs[0].a = 1
print(target)
print(int(s.bytes) == u.addressof(target), u.sizeof(layout) == len(cell))
print(s.bytes[19])


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


check(lambda: s.bytes[20])
check(lambda: s.words[-1000])
cell[:] = bytes(len(cell))
check(lambda: s.bytes[0])
check(lambda: s.pairs[0].a)
print(int(s.bytes))
