# zlib: what python3 compressed, and back and forth. The compressed bytes may differ.
import zlib

texts = [b"", b"a", b"ab" * 400, bytes(range(256)), b"the quick brown fox jumps over the lazy dog. " * 8]
packed = [
    b"x\xda\x03\x00\x00\x00\x00\x01",
    b"x\x01\x01\x01\x00\xfe\xffa\x00b\x00b",
]
print(zlib.decompress(packed[0]), zlib.decompress(packed[1]))
for text in texts:
    for wbits in (15, 9, -9, -15, 25, 31):
        if wbits == 15:
            made = zlib.compress(text)
        else:
            made = zlib.compress(text, wbits=wbits)
        again = zlib.decompress(made, wbits)
        print(again == text, end=" ")
    print(zlib.crc32(text), zlib.adler32(text), zlib.crc32(text, 77), zlib.adler32(text, 77))
print(zlib.decompress(zlib.compress(b"auto"), 47), zlib.decompress(zlib.compress(b"auto", wbits=31), 47))
