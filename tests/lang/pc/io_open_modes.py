# `open`: modes, numbers, openers, and what is wrong with arguments.
import io
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
with open(path, "x") as f:
    f.write("abc")
for bad in (
    lambda: open(path, "x"),
    lambda: open(os.path.join(folder, "none")),
    lambda: open(folder),
    lambda: os.remove(os.path.join(folder, "none")),
    lambda: os.listdir(os.path.join(folder, "none")),
):
    try:
        bad()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror, e.filename.startswith(folder), e.args)
        print(str(e).replace(folder, "FOLDER"), repr(e))
try:
    os.rename(path + "1", path + "2")
except OSError as e:
    print(str(e).replace(folder, "FOLDER"), e.filename2 == path + "2")
for arguments in (
    (path, "rw"), (path, "bt"), (path, "q"), (path, "rb", -1, "utf-8"), (path, "r", 0),
    (path, "r", -1, None, None, "x"), (path, "r", -1, "nonsense"), (None,), (-1,), (path, "w+r"),
):
    try:
        open(*arguments)
    except (ValueError, TypeError, LookupError) as e:
        print(type(e).__name__, e)
with open(path, "r+b") as f:
    print(f.write(b"A"), f.tell(), f.read(), f.seek(1), f.truncate(), f.seek(0), f.read())
    print(type(f).__name__, type(f.raw).__name__, f.mode, f.raw.mode)
with open(path, "a+") as f:
    print(f.tell(), f.write("xyz"), f.seek(0), f.read())
with open(path, "rb", buffering=0) as f:
    print(type(f).__name__, f.read(2), f.readall(), f.readinto(bytearray(2)))
with open(path, "rb") as f:
    print(f.peek()[:2], f.read1(1), f.readinto(bytearray(3)), f.read())

fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
print(fd > 2, os.write(fd, b"hello"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 3))
with open(fd, "r+", closefd=False) as f:
    print(f.read(), f.name == fd, f.fileno() == fd, f.buffer.raw.closefd)
print(os.fstat(fd).st_size, os.dup(fd) != fd, os.isatty(fd))
os.close(fd)
try:
    os.read(fd, 1)
except OSError as e:
    print(e)
r, w = os.pipe()
os.write(w, b"one\ntwo")
os.close(w)
with os.fdopen(r) as f:
    print(f.readline(), f.seekable(), f.read())
flags = []


def opener(name, how):
    flags.append(how & os.O_APPEND != 0)
    return os.open(name, how)


with open(path, "a", opener=opener) as f:
    f.write("!")
print(flags, open(path).read(), io.open is open)
print(isinstance(sys.stdout, io.TextIOBase), sys.stdout.errors is not None, sys.stdin.readable())
print(isinstance(open(path), io.TextIOWrapper), isinstance(open(path, "rb"), io.BufferedReader))


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), 3, len(self.data))
        b[:n] = self.data[:n].upper()
        self.data = self.data[n:]
        return n


print(io.BufferedReader(Upper(b"abc\ndefgh")).readlines(), Upper(b"xyzw").read())
print(list(io.TextIOWrapper(io.BufferedReader(Upper(b"a\r\nb\r\n")))))


class Sink(io.RawIOBase):
    taken = []

    def writable(self):
        return True

    def write(self, b):
        self.taken.append(bytes(b))
        return len(b)


writer = io.BufferedWriter(Sink(), 8)
for part in (b"1234", b"5678", b"9"):
    writer.write(part)
writer.close()
print(b"".join(Sink.taken), writer.closed)
both = io.BufferedRandom(io.BytesIO(b"0123456789"))
print(both.read(2), both.write(b"ab"), both.read(2), both.seek(0), both.read())
pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(), pair.write(b"out"), pair.readable(), pair.writable())
kept = io.BytesIO(b"abc")
kept.mark = 1
print(kept.mark, kept.__getstate__()[:2], kept.read1(), kept.isatty())
