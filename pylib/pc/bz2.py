# bzip2, by the streams of `_compress`.

import _compress
from _compression import CodedFile as _CodedFile, open_coded as _open_coded

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


class _Stream:
    def __del__(self):
        key = getattr(self, "_key", None)
        if key is not None:
            _compress.forget(key)


class BZ2Compressor(_Stream):
    def __init__(self, compresslevel=9, /):
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        self._key = _compress.bzip2(compresslevel)
        self._flushed = False

    def _coded(self, data, flush):
        if _compress.feed(self._key, data, flush, -1) < 0:
            raise ValueError("Invalid sequence of commands")
        return _compress.taken(self._key)

    def compress(self, data, /):
        if self._flushed:
            raise ValueError("Compressor has been flushed")
        return self._coded(data, 0)

    def flush(self):
        if self._flushed:
            raise ValueError("Repeated call to flush()")
        self._flushed = True
        return self._coded(b"", 4)


class BZ2Decompressor(_Stream):
    def __init__(self):
        self._key = _compress.bunzip2()
        self._rest = self.unused_data = b""
        self.eof = False
        self.needs_input = True

    def decompress(self, data, max_length=-1):
        if self.eof:
            raise EOFError("End of stream already reached")
        data = self._rest + bytes(memoryview(data)) if self._rest else data
        used = _compress.feed(self._key, data, 0, max_length)
        if used < 0:
            raise OSError("Invalid data stream")
        self.eof = _compress.has_ended(self._key)
        done = _compress.taken(self._key)
        rest = b"" if used == len(data) else bytes(memoryview(data)[used:])
        if self.eof:
            self._rest, self.unused_data = b"", rest
        else:
            self._rest = rest
        # What is made already may be more than was asked for.
        self.needs_input = not self.eof and not rest and (max_length < 0 or len(done) < max_length)
        return done


class BZ2File(_CodedFile):
    def __init__(self, filename, mode="r", *, compresslevel=9):
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        self._open(filename, mode, BZ2Decompressor, lambda: BZ2Compressor(compresslevel), OSError)


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    def make(filename, mode):
        return BZ2File(filename, mode, compresslevel=compresslevel)

    return _open_coded(make, filename, mode, encoding, errors, newline)


def compress(data, compresslevel=9):
    stream = BZ2Compressor(compresslevel)
    return stream.compress(data) + stream.flush()


# Streams one behind the other; what follows them and is none is left.
def decompress(data):
    parts = []
    while data:
        stream = BZ2Decompressor()
        try:
            parts.append(stream.decompress(data))
        except OSError:
            if parts:
                break
            raise
        if not stream.eof:
            raise ValueError("Compressed data ended before the end-of-stream marker was reached")
        data = stream.unused_data
    return b"".join(parts)
