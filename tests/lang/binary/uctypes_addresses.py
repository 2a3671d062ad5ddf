# differs: python3 has no uctypes; addresses that nobody was told of raise ValueError here
import gc
import uctypes as u
from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


b = bytearray(b"0123456789")
at = u.addressof(b)
print(u.bytes_at(at, 4), u.bytes_at(at + 6, 4), u.bytearray_at(at + 2, 3))
check(u.bytes_at, at, 11)
check(u.bytes_at, at + 10, 1)
check(u.bytes_at, 1, 1)
check(u.bytes_at, at, -1)
check(u.bytes_at, "x", 1)
print(u.bytes_at(at + 10, 0))
v = u.bytearray_at(at + 1, 3)
v[0] = 65
v[1:3] = b"BC"
print(b, v, u.addressof(v) - at)
b[3] = 90
print(v)
v.append(33)
v[0] = 120
print(v, b)
m = memoryview(b)[4:]
print(u.addressof(m) - at, u.addressof(m[::1][2:]) - at)
a = array("H", [1, 2, 3])
s = u.struct(u.addressof(a), {"x": (u.ARRAY | 0, u.UINT16 | 3)})
s.x[1] = 500
print(a, u.addressof(s) == u.addressof(a))
s = u.struct(u.addressof(bytearray(b"kept")), {"x": (u.ARRAY | 0, u.UINT8 | 4)})
gc.collect()
junk = [bytearray(4) for _ in range(100)]
print(s.x, bytes(s))
for n in (0, 1, 2, 77, 2**31):
    print(u.addressof(u.bytearray_at(n, 8)) == n, len(u.bytearray_at(n, 8)))
s = u.struct(0, {"x": u.UINT8 | 0, "y": u.UINT64 | 8})
check(lambda: s.x)
check(lambda: s.y)
check(lambda: setattr(s, "x", 1))
check(lambda: bytes(s))
print(s)
short = u.struct(at, {"x": u.UINT32 | 8, "far": u.UINT8 | 100000})
check(lambda: short.x)
check(lambda: short.far)
b.extend(bytes(1000))
s = u.struct(u.addressof(b), {"x": u.UINT8 | 900})
s.x = 3
print(b[900])
b.clear()
check(lambda: s.x)
check(u.addressof, 5)
print(u.bytes_at(u.addressof("text"), 4))
