# differs: write(data, start, count) and readinto(buffer, count) are MicroPython's.
import uio as io

b = io.BytesIO()
print(b.write(b"foo", 2), b.write(b"foobar", 1, 3), b.write(b"foo", 100), b.write(b"foo", 9, 1))
print(b.getvalue())
b.seek(0)
buf = bytearray(6)
print(b.readinto(buf, 2), bytes(buf), b.readinto(buf, 100), bytes(buf))
print(io.BytesIO(64).getvalue(), io.StringIO(8).getvalue())
print(b.ioctl(3, 5), b.ioctl(1, 0))
try:
    b.ioctl(99, 0)
except OSError as e:
    print(e)
