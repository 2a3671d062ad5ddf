# Files in the gzip format.

import deflate
import io

_WBITS = 15
_open = open


def GzipFile(fileobj):
    return deflate.DeflateIO(fileobj, deflate.GZIP, _WBITS)


def open(filename, mode="rb"):
    return deflate.DeflateIO(_open(filename, mode), deflate.GZIP, _WBITS, True)


def compress(data):
    out = io.BytesIO()
    with GzipFile(out) as stream:
        stream.write(data)
    return out.getvalue()


def decompress(data):
    with GzipFile(io.BytesIO(data)) as stream:
        return stream.read()
