# differs: micropython.RingIO
import micropython

r = micropython.RingIO(5)
print(r, r.any(), r.read(), r.write(b"abc"), r.any(), r.write(b"defg"), r.any(), r.write("x"))
print(r.read(2), r.any(), r.write(b"\nyz"), r.readline(), r.readline(), r.any(), r.close())
b = bytearray(3)
r.write(b"12345")
print(r.readinto(b), b, r.readinto(b, 1), b, r.readinto(b), r.read(-1))
r.write(b"12345")
print(r.read(0), r.read(100), r.readline(2))
a = bytearray(4)
q = micropython.RingIO(a)
print(q.write(b"hello"), q.readline(2), q.read(), a)
for bad in (None, 0, -1, 65535, bytearray(1), bytearray(65536), "a"):
    try:
        print(micropython.RingIO(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
for call in (lambda: r.write(5), lambda: r.readinto(b"abc"), lambda: r.readinto(5)):
    try:
        print(call())
    except TypeError:
        print("TypeError")
a2 = bytearray(10)
s = micropython.RingIO(a2)
s.write(b"123456789")
s.read(5)
a2[:] = b"ab"
print(len(s.read()) < 10)
a2[:] = b""
print(s.any(), s.read(), s.write(b"abc"))
