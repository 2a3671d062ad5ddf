# Every object with a buffer where bytes are wanted.
from array import array
import io

a = array("H", [0x6161, 0x6262])
m = memoryview(bytearray(b"--abc--"))[2:5]
print(bytes(a), bytearray(a), bytes(m), b"x" + m, bytearray(b"y") + a)
print(b"-".join([m, b"q", bytearray(b"r")]), b"zabcz".find(m), m in [b"abc"], b"zabcz".replace(m, b""))
print(b"abcd".startswith(m), b"abc" == m, m == b"abc", bytearray(b"abc") == m)
print(int.from_bytes(m, "big"), b"%b" % m, b"abc".count(m))
out = io.BytesIO()
print(out.write(m), out.write(a), out.getvalue())
print(str(m, "ascii"), str(bytearray(m), "utf-8"))
b = bytearray(b"12345")
b[1:3] = m
b += m
b.extend(m)
print(b)
b[:] = a
print(b, bytearray(b"aabb") == a, a == bytearray(b"aabb"))
view = memoryview(b)
print(list(view), sum(view), max(view), sorted(view), bytes(reversed(view)))
print([x for x in memoryview(array("d", [1.0, 2.5]))], tuple(a), set(array("b", [1, 1, 2])))
