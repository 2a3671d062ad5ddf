# Compressing and decompressing, at once or in parts.

import deflate
import io
from _deflate import adler32, crc32

MAX_WBITS = 15
DEFLATED = DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_DEFAULT_COMPRESSION, Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = -1, 0, 1, 9
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY = 0, 1, 2
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH = 0, 1, 2, 3, 4


class error(Exception):
    pass


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


# The second argument is the level in CPython and the window in MicroPython, which has no levels.
def compress(data, wbits=15, level=None):
    if -1 <= wbits <= 4:
        wbits = 15
    out = io.BytesIO()
    with deflate.DeflateIO(out, *_format(wbits, False)) as stream:
        stream.write(data)
    return out.getvalue()


def decompress(data, wbits=15, bufsize=DEF_BUF_SIZE):
    with deflate.DeflateIO(io.BytesIO(data), *_format(wbits, True)) as stream:
        return stream.read()


class _Compressor:
    def __init__(self, wbits):
        self._out = io.BytesIO()
        self._stream = deflate.DeflateIO(self._out, *_format(wbits, False))

    def compress(self, data):
        self._stream.write(data)
        return b""

    def flush(self, mode=Z_FINISH):
        if mode != Z_FINISH:
            return b""
        self._stream.close()
        return self._out.getvalue()


def compressobj(
    level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=b""
):
    return _Compressor(wbits)


# Gives what it can when the data are whole: a part of them is kept until the rest has come.
class _Decompressor:
    def __init__(self, wbits):
        self._wbits = wbits
        self._data = self._ready = self._more = b""
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    # With a limit the rest of the output waits; whoever gives the unconsumed tail again has it.
    def decompress(self, data, max_length=0):
        if self._ready:
            if bytes(data) != self.unconsumed_tail:
                self._more += bytes(data)
            return self._limited(b"", max_length)
        if self.eof:
            self.unused_data += bytes(data)
            return b""
        self._data += bytes(data)
        source = io.BytesIO(self._data)
        try:
            with deflate.DeflateIO(source, *_format(self._wbits, True)) as stream:
                out = stream.read()
        except EOFError:
            return b""
        except OSError as e:
            raise error("Error -3 while decompressing data: " + str(e)) from None
        self._more = source.read()
        self._data = b""
        return self._limited(out, max_length)

    def _limited(self, out, max_length):
        out = self._ready + out
        size = max_length or len(out)
        self._ready = out[size:]
        self.unconsumed_tail = b"\0" if self._ready else b""
        if not self._ready:
            self.eof = True
            self.unused_data += self._more
        return out[:size]

    def flush(self, length=DEF_BUF_SIZE):
        return self._limited(b"", 0) if self._ready else b""

    def copy(self):
        new = _Decompressor(self._wbits)
        new.__dict__.update(self.__dict__)
        return new


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return _Decompressor(wbits)
