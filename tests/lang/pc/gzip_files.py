# Files in the gzip format.

import gzip, io, os
data = b"hello gzip\n" * 500 + bytes(range(256))
z = gzip.compress(data, mtime=0)
print(z[:4], z[4:10], gzip.decompress(z) == data)
print(gzip.decompress(z + z) == data * 2, gzip.decompress(b""))
print(gzip.decompress(z + b"\0\0\0") == data)
def tries(f):
    try: print(f())
    except Exception as e: print(isinstance(e, (OSError, ValueError)), isinstance(e, EOFError))
tries(lambda: gzip.decompress(b"hello"))
tries(lambda: gzip.decompress(z[:-20]))
tries(lambda: gzip.decompress(z[:-8] + b"\0" * 8))
tries(lambda: gzip.decompress(z + b"junk"))
tries(lambda: gzip.open("x.gz", "rbt"))
tries(lambda: gzip.open("x.gz", "rb", encoding="utf-8"))
tries(lambda: gzip.open(3.5))
tries(lambda: gzip.GzipFile("x.gz", "rt"))
tries(lambda: gzip.GzipFile("x.gz", "q"))
tries(lambda: gzip.open("not_there.gz"))
name = "gzip_test_file.gz"
with gzip.open(name, "wt", encoding="utf-8") as f:
    f.write("äöü line\nsecond €\n")
    print(f.writable(), f.readable())
with gzip.open(name, "at") as f: f.write("appended\n")
with gzip.open(name, "rt", encoding="utf-8") as f:
    print([ascii(line) for line in f])
with gzip.open(name) as f:
    print(f.readline(), f.tell(), f.peek(3)[:3], f.read1(4), f.read(3))
    print(f.seek(2), f.read(4), f.seek(-2, 1), f.read())
    print(f.read(), f.mode == 1 or f.mode == "rb", f.name == name, f.closed)
    print(f.readable(), f.writable())
    f.rewind(); print(f.readlines())
    f.seek(0); b = bytearray(5); print(f.readinto(b), b)
    tries(lambda: f.write(b"x"))
print(f.closed)
tries(lambda: f.read())
out = io.BytesIO()
with gzip.GzipFile(fileobj=out, mode="wb", filename="a/b.txt.gz", mtime=77) as g:
    print(g.write(b"abc"), g.write(memoryview(b"def")), g.tell(), g.seek(10), g.write(b"x"))
    tries(lambda: g.read())
    tries(lambda: g.seek(1))
    tries(lambda: g.rewind())
raw = out.getvalue()
print(raw[:4], raw[4:8], raw[10:16], gzip.decompress(raw), out.closed)
with gzip.GzipFile(fileobj=io.BytesIO(raw)) as g:
    print(g.read(2), g.mtime, list(g))
os.remove(name)
print(issubclass(gzip.BadGzipFile, OSError), isinstance(g, io.BufferedIOBase), sorted(gzip.__all__))
