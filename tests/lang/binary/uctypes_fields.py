# differs: python3 has no uctypes
import uctypes as u

data = bytearray(8)
bits = {
    "low": u.BFUINT8 | 0 | 0 << u.BF_POS | 4 << u.BF_LEN,
    "high": u.BFUINT8 | 0 | 4 << u.BF_POS | 4 << u.BF_LEN,
    "mid": u.BFUINT16 | 2 | 3 << u.BF_POS | 7 << u.BF_LEN,
    "wide": u.BFUINT32 | 4 | 1 << u.BF_POS | 30 << u.BF_LEN,
}
for layout in (u.LITTLE_ENDIAN, u.BIG_ENDIAN, u.NATIVE):
    data[:] = bytes(8)
    s = u.struct(u.addressof(data), bits, layout)
    s.low, s.high, s.mid, s.wide = 5, 10, 0x7F, 0x3FFFFFFF
    print(data, s.low, s.high, s.mid, hex(s.wide))
    s.mid = 0x155
    print(s.mid)
layout = {
    "raw": (u.ARRAY | 0, u.UINT8 | 4),
    "words": (u.ARRAY | 0, u.UINT16 | 4),
    "points": (u.ARRAY | 0, 2, {"x": u.UINT8 | 0, "y": u.INT8 | 1}),
    "sub": (4, {"v": u.UINT32 | 0, "deep": (1, {"w": u.UINT8 | 0})}),
}
data[:] = bytes(range(1, 9))
s = u.struct(u.addressof(data), layout, u.LITTLE_ENDIAN)
print(s.raw, s.words[1], s.points[1].x, s.points[1].y, hex(s.sub.v), s.sub.deep.w)
s.raw[0] = 255
s.words[3] = 0xABCD
s.points[0].y = -1
s.sub.deep.w = 7
print(data)
print(u.sizeof(s), u.sizeof(layout), u.sizeof(s.points), u.sizeof(s.sub), u.sizeof(s.raw), u.sizeof({"a": u.UINT8 | 0, "b": u.UINT32 | 1}, u.LITTLE_ENDIAN), u.sizeof({"a": u.UINT8 | 0, "b": u.UINT32 | 4}), u.sizeof({}))


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


check(lambda: s.words[4])
check(lambda: s.words[-1])
check(lambda: s.points[2])
check(lambda: s[0])
check(lambda: s.words.x)
check(lambda: u.sizeof(u.UINT8))
check(lambda: u.sizeof([]))
check(lambda: u.sizeof({"a": "b"}))
check(lambda: u.sizeof((u.ARRAY, 1, 2, 3)))
loop = {}
loop["self"] = (0, loop)
check(lambda: u.sizeof(loop))
check(lambda: hash(s))
check(lambda: u.struct(data, {}))
check(lambda: u.struct(0, {}, 9))
check(lambda: int(s))
