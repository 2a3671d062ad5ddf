# Files in the gzip format.

import builtins
import deflate
import io

_WBITS = 15


def GzipFile(fileobj):
    return deflate.DeflateIO(fileobj, deflate.GZIP, _WBITS)


def open(filename, mode="rb"):
    return deflate.DeflateIO(builtins.open(filename, mode), deflate.GZIP, _WBITS, True)


def compress(data):
    out = io.BytesIO()
    with GzipFile(out) as stream:
        stream.write(data)
    return out.getvalue()


def decompress(data):
    with GzipFile(io.BytesIO(data)) as stream:
        return stream.read()
