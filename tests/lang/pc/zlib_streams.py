# zlib: levels, windows, dictionaries, flushes, limits, and what is not compressed data.
import gzip
import io
import zipfile
import zlib

text = b"".join(b"line %d of the text\n" % (i * i) for i in range(3000))


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


sizes = [len(zlib.compress(text, level)) for level in range(10)]
print(sizes[0] > len(text), sizes[1] > sizes[9], zlib.compress(text, 0)[:7].hex())
for wbits in (15, 9, -15, -9, 31, 25):
    packed = zlib.compress(text, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits) == text, packed[:2].hex() if wbits > 0 else "")
    either = zlib.decompress(packed, 47 if wbits > 0 else wbits)
    print(either == text, zlib.decompress(packed, wbits=wbits, bufsize=1) == text)

packed = zlib.compress(text)
for data in (b"", b"x", b"rubbish", packed[:-3], packed[:9], packed[:-1] + b"\0", packed[:4] + b"~~"):
    error(zlib.decompress, data)
error(zlib.decompress, packed, -15)
error(zlib.decompress, packed, 31)
error(zlib.decompress, packed, 99)
error(zlib.decompressobj, 99)
error(zlib.compressobj, 11)
error(zlib.compressobj, 1, 7)
error(zlib.compress, b"", 10)
for f in (zlib.compress, zlib.decompress, zlib.crc32, zlib.compressobj().compress):
    error(f, "text")

c, d = zlib.compressobj(9, wbits=-15), zlib.decompressobj(-15)
for part in (b"first ", b"second ", b"third"):
    data = c.compress(part) + c.flush(zlib.Z_SYNC_FLUSH)
    print(data[-4:].hex(), d.decompress(data), d.eof)
print(d.decompress(c.flush() + b"more"), d.eof, d.unused_data, d.flush())
error(c.flush)

d = zlib.decompressobj()
out = [d.decompress(packed, 1000)]
while d.unconsumed_tail:
    out.append(d.decompress(d.unconsumed_tail, 1000))
print(b"".join(out) == text[: len(b"".join(out))], max(map(len, out)))
out.append(d.flush())
print(b"".join(out) == text, d.eof, d.unused_data)
error(d.decompress, b"", -1)
d = zlib.decompressobj()
print([d.decompress(bytes([b])) for b in zlib.compress(b"abc")], d.eof)

c = zlib.compressobj(zdict=b"of the text line")
packed = c.compress(text) + c.flush()
print(zlib.decompressobj(zdict=b"of the text line").decompress(packed) == text)
error(zlib.decompressobj().decompress, packed)
error(zlib.decompressobj(zdict=b"another").decompress, packed)

print(zlib.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc", 7))
print(type(zlib.compressobj()), hasattr(zlib, "Compress"), zlib.Z_FINISH, zlib.MAX_WBITS)

packed = gzip.compress(text, mtime=0)
for data in (packed + packed, packed + b"\0\0"):
    print(len(gzip.decompress(data)))
for data in (b"x", b"", packed[:-2], packed[:-5] + b"xxxxx", packed[:12], b"\x1f\x8bxxxx"):
    error(gzip.decompress, data)
error(gzip.GzipFile(fileobj=io.BytesIO(packed[:-5] + b"xxxxx")).read)
file = io.BytesIO()
with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", text)
print(zipfile.ZipFile(file).read("a.txt") == text)
