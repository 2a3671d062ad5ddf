# differs: the module is MicroPython's, with OSError and EOFError instead of zlib.error
# Damaged data: an error, or data, but no end of the program.
import deflate
import io


def decompress(data, wbits=15):
    if wbits < 0:
        form, wbits = deflate.RAW, -wbits
    else:
        form, wbits = (deflate.GZIP, wbits - 16) if wbits > 16 else (deflate.ZLIB, wbits)
    with deflate.DeflateIO(io.BytesIO(data), form, wbits) as stream:
        return stream.read()


text = b"The rain in Spain stays mainly in the plain. " * 3
out = io.BytesIO()
with deflate.DeflateIO(out, deflate.ZLIB, 15) as stream:
    stream.write(text)
packed = out.getvalue()
outcomes = {}
for i in range(len(packed)):
    for flip in (1, 0x80, 0xFF):
        bad = bytearray(packed)
        bad[i] ^= flip
        try:
            decompress(bad)
            outcome = "data"
        except (OSError, EOFError) as e:
            outcome = type(e).__name__
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
print(sorted(outcomes), "data" in outcomes)
for end in range(len(packed)):
    try:
        decompress(packed[:end])
        print("data")
    except EOFError:
        pass
for bad, wbits in (
    (b"\x07", -15), (b"\x00\x00\x00\x00\x00", -15), (b"\x05\xc0\x81\x00", -15), (b"K\x04\x02\x00", -15), (b"x\x9c", 15), (b"x\x9d\x03\x00", 15),
    (b"\x1f\x8b\x07", 31), (b"\x1f\x8b\x08\xe0", 31), (b"x\xda\x03\x00\x00\x00\x00\x02", 15), (b"\x78\xbb\x03\x00", 15), (b"xx", 31), (b"", 15),
):
    try:
        print(decompress(bad, wbits))
    except (OSError, EOFError) as e:
        print(type(e).__name__, e)
for wbits in (1, 4, 16, 32, -4, -16):
    try:
        decompress(packed, wbits)
    except ValueError as e:
        print("ValueError", e)
