# differs: python3 has no uctypes
import uctypes as u

data = bytearray(range(16))
fields = {
    "u8": u.UINT8 | 0,
    "i8": u.INT8 | 1,
    "u16": u.UINT16 | 2,
    "i16": u.INT16 | 4,
    "u32": u.UINT32 | 4,
    "i32": u.INT32 | 8,
    "u64": u.UINT64 | 8,
    "i64": u.INT64 | 0,
}
for layout in (u.LITTLE_ENDIAN, u.BIG_ENDIAN, u.NATIVE):
    s = u.struct(u.addressof(data), fields, layout)
    print([hex(getattr(s, name)) for name in fields], u.sizeof(s))
s = u.struct(u.addressof(data), fields, u.BIG_ENDIAN)
s.u16 = 0x1234
s.i8 = -1
s.u8 = 0x1FF
s.i32 = -2
print(data, s.i8, s.u8, s.i32)
s.u64 = 2**64 - 1
print(s.u64, data[8:], bytes(s) == bytes(data), len(bytearray(s)))
try:
    s.nothing
except KeyError as e:
    print("KeyError", e)
try:
    s.u8 = "x"
except TypeError:
    print("TypeError")
try:
    del s.u8
except (TypeError, AttributeError):
    print("not deleted")
text = b"text"
r = u.struct(u.addressof(text), {"a": u.UINT8 | 0})
print(r.a)
try:
    r.a = 1
except TypeError:
    print("read-only")
