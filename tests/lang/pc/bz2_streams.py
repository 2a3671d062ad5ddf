# bzip2: at once, in pieces, as files, and what is not bzip2.
import bz2
import io
import os
import tarfile
import tempfile

text = b"".join(b"line %d of the text\n" % (i * i) for i in range(3000))
packed = bz2.compress(text)
print(len(packed), packed[:4], bz2.compress(b"").hex(), bz2.compress(text, 1) == packed)
print(bz2.decompress(packed) == text, bz2.decompress(packed + bz2.compress(b"x"))[-3:])
print(bz2.decompress(packed + b"rubbish") == text, bz2.decompress(b""))


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


error(bz2.decompress, b"rubbish")
error(bz2.decompress, packed[:-5])
error(bz2.decompress, packed[:40] + b"x" + packed[41:])
error(bz2.compress, "text")
error(bz2.BZ2Compressor, 10)
error(bz2.open, "none", "q")
error(bz2.open, "none", "rb", encoding="utf-8")
error(bz2.BZ2File, 5)

coder = bz2.BZ2Compressor()
parts = [coder.compress(text[i : i + 700]) for i in range(0, len(text), 700)]
parts.append(coder.flush())
print(b"".join(parts) == packed)
error(coder.compress, b"x")
error(coder.flush)

decoder = bz2.BZ2Decompressor()
out = []
data = packed + b"tail"
while not decoder.eof:
    piece, data = (data[:100], data[100:]) if decoder.needs_input else (b"", data)
    out.append(decoder.decompress(piece, 1000))
print(b"".join(out) == text, max(map(len, out)), decoder.unused_data + data, decoder.needs_input)
error(decoder.decompress, b"")

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "a.bz2")
    with bz2.open(name, "wt", encoding="utf-8", newline="\n") as f:
        print(f.write("één\ntwee\n"), f.writable())
    with bz2.open(name, "ab") as f:
        print(f.write(b"drie\nvier"), f.tell())
    with bz2.open(name, "rt", encoding="utf-8") as f:
        print(f.readlines())
    with bz2.BZ2File(name) as f:
        print(f.readline(), f.peek(3)[:3], f.read(4), f.tell(), f.seek(2), f.read1(3), f.seekable())
        print(f.seek(-4, 2), f.read(), f.read(), f.readable(), f.writable())
        error(f.write, b"x")
    error(f.read)
    print(f.closed, open(name, "rb").read(3))
    with open(name, "r+b") as f:
        f.truncate(os.path.getsize(name) - 3)
    error(bz2.BZ2File(name).read)
    archive = os.path.join(folder, "a.tar.bz2")
    with tarfile.open(archive, "w:bz2") as tar:
        info = tarfile.TarInfo("inner.txt")
        info.size = len(text)
        tar.addfile(info, io.BytesIO(text))
    with tarfile.open(archive) as tar:
        print(tar.getnames(), tar.extractfile("inner.txt").read() == text)
