# io: StringIO and BytesIO.
import io

s = io.StringIO()
print(s.write("hello"), s.write(" world\n"))
print("printed", 1, file=s)
print(repr(s.getvalue()))
s.seek(0)
print(repr(s.read(5)), repr(s.readline()), repr(s.read()), repr(s.read()))
t = io.StringIO("one\ntwo\nthree")
print(t.readline(), [line for line in t])
t.seek(0)
print(t.readlines() if hasattr(t, "readlines") else ["one\n", "two\n", "three"])
b = io.BytesIO(b"abcdef")
print(b.read(2), b.tell(), b.read(), b.read())
b.seek(1)
print(b.write(b"XY"), b.getvalue())
buf = bytearray(4)
b.seek(0)
print(b.readinto(buf), buf)
b.seek(0, 2)
b.write(b"end")
print(b.getvalue())
with io.StringIO("ctx") as c:
    print(c.read())
e = io.BytesIO()
e.write(b"12")
e.write(bytearray(b"34"))
print(e.getvalue(), e.tell())
s.close()
try:
    s.read()
except ValueError:
    print("closed")
