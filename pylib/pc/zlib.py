# Compressing and decompressing by the streams of `_compress`. Strategies and the use of memory are
# taken and not heeded.

import _compress
from _deflate import adler32 as _adler32, crc32 as _crc32

MAX_WBITS = 15
DEFLATED = DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_DEFAULT_COMPRESSION, Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = -1, 0, 1, 9
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"

_GZIP = 16
_EITHER = 32
_NEEDS_DICTIONARY, _WRONG_DICTIONARY = -7, -8
_CODES = {-2: "inconsistent stream state", -5: "incomplete or truncated stream"}


class error(Exception):
    pass


def crc32(data, value=0, /):
    return _crc32(data, value & 0xFFFFFFFF)


def adler32(data, value=1, /):
    return _adler32(data, value & 0xFFFFFFFF)


def _failed(number, doing, text=None):
    if number == _WRONG_DICTIONARY:
        number, doing, text = -3, "setting zdict", "invalid input data"
    number = 2 if number == _NEEDS_DICTIONARY else number
    text = text or _CODES.get(number)
    return error("Error %d while %s%s" % (number, doing, ": " + text if text else ""))


class _Stream:
    def __del__(self):
        if self._key is not None:
            _compress.forget(self._key)

    # How many bytes of the data were taken.
    def _fed(self, data, flush, most, doing):
        used = _compress.feed(self._key, data, flush, most)
        if used < 0:
            raise _failed(used, doing, _compress.failure(self._key))
        return used


class _Compress(_Stream):
    def __init__(self, level, wbits, zdict):
        self._key = None
        self._key = _compress.deflate(level, wbits, zdict)

    def compress(self, data, /):
        self._fed(data, Z_NO_FLUSH, -1, "compressing data")
        return _compress.taken(self._key)

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b""
        if _compress.has_ended(self._key):
            raise _failed(-2, "flushing")
        self._fed(b"", mode, -1, "flushing")
        return _compress.taken(self._key)


# With a limit, those bytes that were not needed yet are the unconsumed tail.
class _Decompress(_Stream):
    def __init__(self, wbits, zdict):
        self._key = None
        self._wbits, self._zdict = wbits, zdict
        if wbits < _EITHER or wbits > _EITHER + 15:
            self._key = _compress.inflate(wbits or MAX_WBITS, zdict)
        self.unused_data = self.unconsumed_tail = b""
        self.eof = False

    # The first byte tells which header there is.
    def _choose(self, data):
        bits = self._wbits - _EITHER or MAX_WBITS
        self._key = _compress.inflate(bits + (_GZIP if data[0] == 31 else 0), self._zdict)

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        data = _bytes(data)
        if self.eof:
            self.unused_data += data
            return b""
        if self._key is None:
            if not data:
                return b""
            self._choose(data)
        used = self._fed(data, Z_NO_FLUSH, max_length or -1, "decompressing data")
        self.eof = _compress.has_ended(self._key)
        self.unconsumed_tail = b"" if self.eof else data[used:]
        if self.eof:
            self.unused_data = data[used:]
        return _compress.taken(self._key)

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError("length must be greater than zero")
        return self.decompress(self.unconsumed_tail)


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(memoryview(data))


def compressobj(
    level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=b""
):
    if method != DEFLATED:
        raise ValueError("Invalid initialization option")
    return _Compress(level, wbits, zdict)


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    return _Decompress(wbits, zdict)


def compress(data, /, level=-1, wbits=MAX_WBITS):
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    stream = _Compress(level, wbits, b"")
    return stream.compress(data) + stream.flush()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    try:
        stream = _Decompress(wbits, b"")
    except ValueError:
        raise _failed(-2, "preparing to decompress data") from None
    done = stream.decompress(data)
    if not stream.eof:
        raise _failed(-5, "decompressing data")
    return done


_Compress.__name__ = _Compress.__qualname__ = "Compress"
_Decompress.__name__ = _Decompress.__qualname__ = "Decompress"
