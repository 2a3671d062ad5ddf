# Streams of compressed data in the formats DEFLATE, zlib and gzip.
#
# Reading takes one byte after the other from the stream below, never more than the output
# needs: what follows the compressed data stays there.

import _deflate

AUTO = 0
RAW = 1
ZLIB = 2
GZIP = 3

_EAGAIN = 11
_EINVAL = 22
_CHUNK = 256


class DeflateIO:
    def __init__(self, stream, format=AUTO, wbits=0, close=False):
        if not AUTO <= format <= GZIP:
            raise ValueError("format")
        if wbits != 0 and not 5 <= wbits <= 15:
            raise ValueError("wbits")
        self._stream = stream
        self._format = format
        self._wbits = wbits
        self._close = close
        self._inflate = None
        self._deflate = None
        self._done = False

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    # ---- reading

    def _byte(self):
        one = self._one
        readinto = getattr(self._stream, "readinto", None)
        if readinto is None:
            data = self._stream.read(1)
            count = data if data is None else len(data)
            if count:
                one[0] = data[0]
        else:
            count = readinto(one)
        if count is None:
            raise OSError(_EAGAIN)
        if count < 0:
            raise OSError(-count)
        if count == 0:
            raise EOFError
        return one[0]

    def _start_reading(self):
        self._one = bytearray(1)
        wbits = self._wbits
        self._sum = None
        if self._format == RAW:
            wbits = wbits or 8
        else:
            kind, header_wbits = self._header()
            if self._format not in (AUTO, kind):
                raise OSError(_EINVAL)
            if wbits == 0 or header_wbits < wbits:
                wbits = header_wbits
            self._sum = _deflate.crc32 if kind == GZIP else _deflate.adler32
            self._sum_is = self._sum(b"")
            self._length = 0
        self._inflate = _deflate.Inflate(wbits)

    # The format, and the logarithm of the size of the window.
    def _header(self):
        first = self._byte()
        second = self._byte()
        if first == 0x1F and second == 0x8B:
            self._gzip_header()
            return GZIP, 15
        # The numbers' remainder, the method, the size, and whether there is a dictionary.
        if (first << 8 | second) % 31 or first & 15 != 8 or first >> 4 > 7 or second & 0x20:
            raise OSError(_EINVAL)
        return ZLIB, (first >> 4) + 8

    def _gzip_header(self):
        if self._byte() != 8:
            raise OSError(_EINVAL)
        flags = self._byte()
        if flags & 0xE0:
            raise OSError(_EINVAL)
        self._skip(6)
        if flags & 4:
            self._skip(self._number(2))
        for flag in (8, 16):
            if flags & flag:
                while self._byte():
                    pass
        if flags & 2:
            self._skip(2)

    def _skip(self, count):
        for _ in range(count):
            self._byte()

    def _number(self, size):
        number = 0
        for i in range(size):
            number |= self._byte() << 8 * i
        return number

    def _check_end(self):
        if self._sum is _deflate.crc32:
            right = self._number(4) == self._sum_is
            right = self._number(4) == self._length & 0xFFFFFFFF and right
        elif self._sum is not None:
            expected = 0
            for _ in range(4):
                expected = expected << 8 | self._byte()
            right = expected == self._sum_is
        else:
            right = True
        if not right:
            raise OSError(_EINVAL)

    def _open(self):
        if self._stream is None:
            raise OSError(_EINVAL)

    def readinto(self, buf):
        self._open()
        if self._inflate is None:
            self._start_reading()
        if self._done:
            return 0
        out = buf if isinstance(buf, bytearray) else bytearray(len(buf))
        run = self._inflate.run
        size = len(out)
        at = run(-1, out, 0, size)
        while 0 <= at < size:
            at = run(self._byte(), out, at, size)
        if at < 0:
            self._done = True
            at = ~at
        if self._sum is not None:
            self._sum_is = self._sum(memoryview(out)[:at], self._sum_is)
            self._length += at
        if self._done:
            self._check_end()
        if out is not buf:
            buf[:at] = memoryview(out)[:at]
        return at

    def read(self, size=-1):
        if size is not None and size >= 0:
            out = bytearray(size)
            return bytes(memoryview(out)[: self.readinto(out)])
        parts = []
        while True:
            out = bytearray(_CHUNK)
            count = self.readinto(out)
            if count < _CHUNK:
                parts.append(memoryview(out)[:count])
                return b"".join(parts)
            parts.append(out)

    def readline(self, size=-1):
        line = bytearray()
        one = bytearray(1)
        while size < 0 or len(line) < size:
            if not self.readinto(one):
                break
            line += one
            if one == b"\n":
                break
        return bytes(line)

    # ---- writing

    def _put(self, data):
        count = self._stream.write(data)
        if count is not None and count < 0:
            raise OSError(-count)

    def _start_writing(self):
        wbits = self._wbits or 8
        deflate = _deflate.Deflate(wbits)
        self._out = bytearray(_CHUNK)
        self._length = 0
        self._sum = None
        if self._format == ZLIB:
            first = 8 | max(wbits - 8, 1) << 4
            second = 0x80
            second |= 31 - (first << 8 | second) % 31
            header = bytes((first, second))
            self._sum = _deflate.adler32
        elif self._format == GZIP:
            header = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03"
            self._sum = _deflate.crc32
        if self._sum is not None:
            self._sum_is = self._sum(b"")
            self._put_header(header)
        self._deflate = deflate

    def _put_header(self, header):
        count = self._stream.write(header)
        if count is not None and count < 0:
            raise OSError(_EINVAL)

    def write(self, data):
        self._open()
        if self._deflate is None:
            self._start_writing()
        if isinstance(data, str):
            data = data.encode()
        size = len(data)
        self._length += size
        if self._sum is not None:
            self._sum_is = self._sum(data, self._sum_is)
        at = 0
        while at < size:
            at = self._deflate.run(data, at, self._out)
            self._put_written()
        return size

    def _put_written(self):
        count = self._deflate.written
        if count:
            self._put(self._out[:count])

    def _finish(self):
        self._deflate.finish(self._out)
        self._put_written()
        if self._sum is None:
            return
        size = 8 if self._format == GZIP else 4
        order = "little" if self._format == GZIP else "big"
        end = self._sum_is.to_bytes(4, order)
        if size == 8:
            end += (self._length & 0xFFFFFFFF).to_bytes(4, order)
        self._put(end)

    def close(self):
        if self._stream is None:
            return
        try:
            if self._deflate is not None:
                self._finish()
            if self._close:
                self._stream.close()
        finally:
            self._stream = None
