# Files as memory: reading, writing, searching, what is refused.
import mmap
import os
import re
import struct
import tempfile

os.chdir(tempfile.mkdtemp())
open("mapped", "wb").write(b"hello\nworld\n" + bytes(100))
with open("mapped", "r+b") as f:
    m = mmap.mmap(f.fileno(), 0)
    print(
        len(m),
        m[:5],
        m[0],
        m.readline(),
        m.tell(),
        m.read(5),
        m.find(b"world"),
        m.find(b"hello"),
        m.rfind(b"l", 0),
    )
    print(re.search(rb"w(.)r", m).group(1), struct.unpack_from("<H", m, 1), bytes(m[-2:]), m.size())
    m[0:5] = b"HELLO"
    m[5] = 65
    m.seek(0)
    m.write(b"J")
    m.flush()
    print(open("mapped", "rb").read(8))
    try:
        m[0:2] = b"abc"
    except IndexError as e:
        print(e)
    m.move(0, 1, 3)
    print(m[:6])
    m.seek(0, 2)
    print(m.tell(), m.read(3))
    try:
        m.write(b"x")
    except ValueError as e:
        print(e)
    m.close()
    print(m.closed)
    try:
        m.read()
    except ValueError as e:
        print(e)
    with mmap.mmap(f.fileno(), 10, access=mmap.ACCESS_READ) as r:
        try:
            r[0] = 1
        except TypeError as e:
            print(e)
        print(r[:], len(r), memoryview(r)[1])
    c = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_COPY)
    c[0] = 90
    c.close()
    print(open("mapped", "rb").read(3))
a = mmap.mmap(-1, 16)
a.write(b"abc")
print(a[:4])
a.close()
for args in ((-1, 0), (-1, -1)):
    try:
        mmap.mmap(*args)
    except Exception as e:
        print(type(e), e)
