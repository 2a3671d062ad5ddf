# Compressing and decompressing at once.

import deflate
import io
from _deflate import adler32, crc32


# What a number of window bits means: a format, and the bits of the window.
def _format(wbits, reading):
    if -15 <= wbits <= -5:
        return deflate.RAW, -wbits
    if 5 <= wbits <= 15 or reading and wbits == 0:
        return deflate.ZLIB, wbits
    if 21 <= wbits <= 31:
        return deflate.GZIP, wbits - 16
    if reading and 35 <= wbits <= 47:
        return deflate.AUTO, wbits - 32
    raise ValueError("wbits")


def compress(data, wbits=15):
    out = io.BytesIO()
    with deflate.DeflateIO(out, *_format(wbits, False)) as stream:
        stream.write(data)
    return out.getvalue()


def decompress(data, wbits=15):
    with deflate.DeflateIO(io.BytesIO(data), *_format(wbits, True)) as stream:
        return stream.read()
