# Compressed data in parts: what is flushed can be decompressed before the end is there.
import zlib

parts = [b"", b"hello " * 40, b"hello hello", bytes(range(256)) * 3, b"x" * 1000]
for wbits in (-15, 15, 31, -9):
    for mode in (zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH):
        c, d = zlib.compressobj(9, zlib.DEFLATED, wbits), zlib.decompressobj(wbits)
        for part in parts:
            out = c.compress(part) + c.flush(mode)
            print(out[-4:], d.decompress(out) == part, end=" ")
        out = c.compress(b"end") + c.flush()
        print(d.decompress(out) + d.flush(), d.eof)

# Of a stream that begins after a full flush, nothing before is needed.
c = zlib.compressobj(9, zlib.DEFLATED, -15)
first = c.compress(b"abcabcabc" * 9) + c.flush(zlib.Z_FULL_FLUSH)
rest = c.compress(b"abcabcabc" * 9) + c.flush()
print(zlib.decompressobj(-15).decompress(rest) == b"abcabcabc" * 9)
print(zlib.decompress(zlib.compressobj().flush()), zlib.compressobj().flush(zlib.Z_NO_FLUSH))
c = zlib.compressobj()
print(zlib.decompress(c.compress(b"a") + c.compress(b"b") + c.flush()))
try:
    zlib.compressobj().compress("text")
except TypeError:
    print("TypeError")
