# Files in the gzip format: one member or several, each with a header, raw DEFLATE and a sum.

import builtins
import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]
READ, WRITE = "rb", "wb"
_MAGIC = b"\x1f\x8b"
# Bits of the flags in a header: a sum of it, an extra field, the name of the file, a comment.
_SUM, _EXTRA, _NAME, _COMMENT = 2, 4, 8, 16
_CHUNK = 8192


class BadGzipFile(OSError):
    pass


def _header(name, mtime, level):
    speed = {1: b"\x04", 9: b"\x02"}.get(level, b"\0")
    when = int(time.time() if mtime is None else mtime)
    start = _MAGIC + b"\x08" + bytes([_NAME if name else 0]) + struct.pack("<L", when)
    return start + speed + b"\xff" + (name + b"\0" if name else b"")


# The bytes of a name that can stand in a header: without the folder and the ending.
def _stored_name(name):
    try:
        name = os.path.basename(os.fspath(name))
        name = name if isinstance(name, bytes) else name.encode("latin-1")
    except (TypeError, UnicodeEncodeError):
        return b""
    return name[:-3] if name.endswith(b".gz") else name


# The bytes of a stream, of which some may be put back.
class _Source:
    def __init__(self, raw):
        self.raw = raw
        self.kept = b""

    # The next byte, which stays; nothing at the end.
    def peek(self):
        self.kept = self.kept or self.raw.read(1)
        return self.kept[:1]

    def some(self):
        data, self.kept = self.kept, b""
        return data or self.raw.read(_CHUNK)

    def exactly(self, n):
        data = self.kept
        while len(data) < n:
            more = self.raw.read(n - len(data))
            if not more:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            data += more
        self.kept = data[n:]
        return data[:n]

    def text(self):
        while self.exactly(1) != b"\0":
            pass


# Reads the header of a member and returns its time; None at the end of the file.
def _open_member(source, first):
    # What fills the last block of a tape is no member.
    start = source.peek()
    while not first and start == b"\0":
        source.exactly(1)
        start = source.peek()
    if not start:
        return None
    magic = source.exactly(2)
    if magic != _MAGIC:
        raise BadGzipFile("Not a gzipped file (%r)" % magic)
    method, flags, when, _ = struct.unpack("<BBLH", source.exactly(8))
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    if flags & _EXTRA:
        source.exactly(struct.unpack("<H", source.exactly(2))[0])
    for flag in (_NAME, _COMMENT):
        if flags & flag:
            source.text()
    if flags & _SUM:
        source.exactly(2)
    return when


# Yields what the members of a stream hold. `seen` is told the time of each; errors tell the sums.
def _members(raw, seen, tells=True):
    source = _Source(raw)
    first = True
    while True:
        when = _open_member(source, first)
        if when is None:
            return
        seen(when)
        first = False
        inflate = zlib.decompressobj(-15)
        total = sum = 0
        while not inflate.eof:
            data = source.some()
            if not data:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            part = inflate.decompress(data)
            source.kept = inflate.unused_data
            sum = zlib.crc32(part, sum)
            total += len(part)
            if part:
                yield part
        stored, length = struct.unpack("<LL", source.exactly(8))
        if stored != sum:
            sums = " %s != %s" % (hex(stored), hex(sum)) if tells else ""
            raise BadGzipFile("CRC check failed" + sums)
        if length != total & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")


class GzipFile(io.BufferedIOBase):
    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if fileobj is None and (hasattr(filename, "read") or hasattr(filename, "write")):
            # MicroPython's class takes a stream alone.
            filename, fileobj = None, filename
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: %r" % mode)
        if mode is None:
            mode = getattr(fileobj, "mode", READ)
            mode = mode if isinstance(mode, str) else READ
        kind = mode[:1]
        if kind not in ("r", "w", "a", "x") or mode[1:] not in ("", "b"):
            raise ValueError("Invalid mode: %r" % mode)
        self._own = None
        if fileobj is None:
            fileobj = self._own = builtins.open(filename, kind + "b")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            filename = filename if isinstance(filename, (str, bytes)) else ""
        else:
            filename = os.fspath(filename)
        self.name, self.fileobj = filename, fileobj
        self.mode = READ if kind == "r" else WRITE
        self.compresslevel = compresslevel
        self._mtime = mtime
        self._at = 0
        if self.mode == READ:
            self._start()
        else:
            fileobj.write(_header(_stored_name(filename), mtime, compresslevel))
            self._sum = 0
            self._deflate = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)

    def _start(self):
        self._parts = _members(self.fileobj, self._seen)
        self._ready = b""
        self._ended = False
        self._at = 0

    def _seen(self, when):
        self._mtime = when

    def __repr__(self):
        return "<gzip %r %s>" % (self.fileobj, hex(id(self)))

    @property
    def mtime(self):
        return self._mtime

    @property
    def filename(self):
        return self.name

    @property
    def closed(self):
        return self.fileobj is None

    def _check(self, mode=None):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if mode is not None and mode != self.mode:
            import errno

            what = "write() on read-only" if mode == WRITE else "read() on write-only"
            raise OSError(errno.EBADF, what + " GzipFile object")

    # Has bytes ready, at least `size` if there are so many.
    def _fill(self, size):
        parts, count = [self._ready], len(self._ready)
        while not self._ended and count < size:
            part = next(self._parts, None)
            if part is None:
                self._ended = True
            else:
                parts.append(part)
                count += len(part)
        self._ready = b"".join(parts) if len(parts) > 1 else self._ready

    def _take(self, size):
        data = self._ready[:size]
        self._ready = self._ready[len(data) :]
        self._at += len(data)
        return data

    def read(self, size=-1):
        self._check(READ)
        if size is None or size < 0:
            size = 1 << 62
        self._fill(size)
        return self._take(size)

    def read1(self, size=-1):
        self._check(READ)
        self._fill(1)
        return self._take(len(self._ready) if size is None or size < 0 else size)

    def peek(self, n):
        self._check(READ)
        self._fill(1)
        return self._ready

    def readinto(self, buffer):
        return self._into(buffer, self.read(len(buffer)))

    def readline(self, size=-1):
        self._check(READ)
        size = 1 << 62 if size is None or size < 0 else size
        looked = 0
        while True:
            end = self._ready.find(b"\n", looked) + 1
            if end or self._ended or len(self._ready) >= size:
                return self._take(min(end or len(self._ready), size))
            looked = len(self._ready)
            self._fill(looked + 1)

    def write(self, data):
        self._check(WRITE)
        data = data if isinstance(data, (bytes, bytearray)) else bytes(memoryview(data))
        if data:
            self.fileobj.write(self._deflate.compress(data))
            self._sum = zlib.crc32(data, self._sum)
            self._at += len(data)
        return len(data)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check()
        if self.mode == WRITE:
            self.fileobj.write(self._deflate.flush(zlib_mode))
            getattr(self.fileobj, "flush", int)()

    def close(self):
        raw, self.fileobj = self.fileobj, None
        if raw is None:
            return
        try:
            if self.mode == WRITE:
                raw.write(self._deflate.flush())
                raw.write(struct.pack("<LL", self._sum, self._at & 0xFFFFFFFF))
        finally:
            if self._own is not None:
                self._own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.fileobj.seek(0)
        self._start()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check()
        return self._at

    # Forward by reading, or by writing zeros; back by beginning again.
    def seek(self, offset, whence=0):
        self._check()
        if whence == 2 and self.mode == WRITE:
            raise ValueError("Seek from end not supported")
        if whence == 2:
            while self.read(_CHUNK):
                pass
        target = max(offset if whence == 0 else self._at + offset, 0)
        if self.mode == WRITE:
            if target < self._at:
                raise OSError("Negative seek in write mode")
            self.write(bytes(target - self._at))
        else:
            if target < self._at:
                self.rewind()
            while self._at < target and self.read(min(_CHUNK, target - self._at)):
                pass
        return self._at


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    text = "t" in mode
    if text and "b" in mode:
        raise ValueError("Invalid mode: %r" % mode)
    if not text:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError("Argument '%s' not supported in binary mode" % name)
    plain = mode.replace("t", "")
    if hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, plain, compresslevel, filename)
    elif isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        file = GzipFile(filename, plain, compresslevel)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, encoding, errors, newline) if text else file


def compress(data, compresslevel=9, *, mtime=None):
    deflate = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
    body = deflate.compress(data) + deflate.flush()
    end = struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    return _header(b"", mtime, compresslevel)[:-1] + b"\x03" + body + end


def decompress(data):
    if len(data) == 1:
        raise BadGzipFile("Not a gzipped file (%r)" % data)
    return b"".join(_members(io.BytesIO(data), lambda when: None, False))


if __name__ == "__main__":
    from _tools.archives import gzip_main

    gzip_main()
