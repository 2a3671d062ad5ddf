# differs: python3 has no deflate
# DeflateIO over streams of the library and of the program.
import deflate
import gzip
import io

print(deflate.AUTO, deflate.RAW, deflate.ZLIB, deflate.GZIP)
for format in (deflate.RAW, deflate.ZLIB, deflate.GZIP):
    b = io.BytesIO()
    with deflate.DeflateIO(b, format) as d:
        print(d.write(b"hello "), d.write("hello "), d.write(bytearray(b"hello")))
    print(b.getvalue())
    b.write(b"rest")
    b.seek(0)
    d = deflate.DeflateIO(b, format)
    print(d.read(3), d.readline(4), d.read(0), d.read(), d.read(), b.read())

d = deflate.DeflateIO(io.BytesIO(gzip.compress(b"one\ntwo\nthree")))
buf = bytearray(6)
print(d.readline(), d.readinto(buf), buf, d.readinto(memoryview(buf)), buf[:3], d.readline(), d.readline())


class Stream:
    def __init__(self, data=b""):
        self.data = bytearray(data)
        self.closed = False

    def read(self, size):
        part = bytes(self.data[:size])
        self.data[:size] = b""
        return part

    def write(self, data):
        self.data += data
        return len(data)

    def close(self):
        self.closed = True


s = Stream()
d = deflate.DeflateIO(s, deflate.ZLIB, 10, True)
d.write(b"abc" * 500)
d.close()
d.close()
print(s.closed, len(s.data) < 40)
d = deflate.DeflateIO(s)
print(d.read() == b"abc" * 500)
for f in (lambda: d.write(b"x"), lambda: deflate.DeflateIO(s, 4), lambda: deflate.DeflateIO(s, -1), lambda: deflate.DeflateIO(s, 1, 4), lambda: deflate.DeflateIO(s, 1, 16)):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
d.close()
for f in (lambda: d.read(1), lambda: d.write(b"x")):
    try:
        f()
    except OSError as e:
        print("OSError", e.errno)


class Failing:
    def readinto(self, buf):
        return -5

    def write(self, data):
        return -6


for f in (lambda: deflate.DeflateIO(Failing()).read(), lambda: deflate.DeflateIO(Failing(), deflate.ZLIB).write(b"x")):
    try:
        f()
    except OSError as e:
        print("OSError", e.errno)
