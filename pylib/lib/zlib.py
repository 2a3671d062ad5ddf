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


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return data


# The second argument is the level in CPython and the window in MicroPython, which has no levels.
def compress(data, wbits=15, level=None):
    if -1 <= wbits <= 4:
        wbits = 15
    out = io.BytesIO()
    with deflate.DeflateIO(out, *_format(wbits, False)) as stream:
        stream.write(_bytes(data))
    return out.getvalue()


def decompress(data, wbits=15, bufsize=DEF_BUF_SIZE):
    with deflate.DeflateIO(io.BytesIO(data), *_format(wbits, True)) as stream:
        return stream.read()


# Whether a block is the last one stands at its beginning: data wait until that is known.
class _Compressor:
    def __init__(self, wbits):
        self._out = io.BytesIO()
        self._stream = deflate.DeflateIO(self._out, *_format(wbits, False))
        self._data = bytearray()

    def compress(self, data):
        self._data += _bytes(data)
        return b""

    def flush(self, mode=Z_FINISH):
        stream, data = self._stream, self._data
        if mode == Z_NO_FLUSH:
            return b""
        self._data = bytearray()
        if mode == Z_FINISH:
            stream.write(data)
            stream.close()
            return self._out.getvalue()
        stream.write(b"")
        stream._deflate.go_on()
        stream.write(data)
        stream._deflate.sync(stream._out, mode == Z_FULL_FLUSH)
        stream._put_written()
        done = self._out.getvalue()
        stream._stream = self._out = io.BytesIO()
        return done


def compressobj(
    level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=b""
):
    return _Compressor(wbits)


# Takes bytes as they come; with a limit, those that were not needed yet are the unconsumed tail.
class _Decompressor(deflate.DeflateIO):
    def __init__(self, wbits):
        super().__init__(self, *_format(wbits, True))
        self._data = b""
        self._at = 0
        self._sum = None
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    def _byte(self):
        if self._at == len(self._data):
            raise EOFError
        self._at += 1
        return self._data[self._at - 1]

    # False: the header, or what stands behind the data, has not come whole.
    def _whole(self, read):
        at = self._at
        try:
            read()
        except EOFError:
            self._at = at
            return False
        except OSError as e:
            raise error("Error -3 while decompressing data: " + str(e)) from None
        return True

    def decompress(self, data, max_length=0):
        if self.eof:
            self.unused_data += bytes(data)
            return b""
        self._data = self._data[self._at :] + bytes(data)
        self._at = 0
        parts = []
        if self._inflate is not None or self._whole(self._start_reading):
            self._inflate_into(parts, max_length)
        if self._done and self._whole(self._check_end):
            self.eof = True
            self.unused_data = self._data[self._at :]
            self._at = len(self._data)
        self.unconsumed_tail = b""
        if max_length and not self.eof and not self._done:
            self.unconsumed_tail = self._data[self._at :]
            self._at = len(self._data)
        return b"".join(parts)

    def _inflate_into(self, parts, max_length):
        run = self._inflate.run
        total = 0
        while not self._done and not (max_length and total >= max_length):
            size = min(max_length - total, 4096) if max_length else 4096
            out = bytearray(size)
            data, at, end = self._data, self._at, len(self._data)
            try:
                made = run(-1, out, 0, size)
                while 0 <= made < size and at < end:
                    made = run(data[at], out, made, size)
                    at += 1
            except OSError as e:
                raise error("Error -3 while decompressing data: " + str(e)) from None
            self._at = at
            if made < 0:
                self._done = True
                made = ~made
            part = bytes(memoryview(out)[:made])
            parts.append(part)
            total += made
            if self._sum is not None:
                self._sum_is = self._sum(part, self._sum_is)
                self._length += made
            if made < size:
                break

    def flush(self, length=DEF_BUF_SIZE):
        tail, self.unconsumed_tail = self.unconsumed_tail, b""
        return self.decompress(tail) if tail else b""


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return _Decompressor(wbits)
