# What files of compressed data have in common, whatever compresses them.

import io
from os import fspath

BUFFER_SIZE = io.DEFAULT_BUFFER_SIZE


# A file of compressed data, read or written; classes say what codes it.
class CodedFile(io.BufferedIOBase):
    _modes = {"": "rb", "r": "rb", "w": "wb", "x": "xb", "a": "ab"}
    _modes.update([(mode, mode) for mode in ("rb", "wb", "xb", "ab")])

    def _open(self, filename, mode, decoder, encoder, failures):
        self._fp = None
        self._closes = False
        if mode not in self._modes:
            raise ValueError("Invalid mode: %r" % (mode,))
        self._mode = self._modes[mode]
        if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
            self._fp = io.open(fspath(filename), self._mode)
            self._closes = True
        elif hasattr(filename, "read") or hasattr(filename, "write"):
            self._fp = filename
        else:
            raise TypeError("filename must be a str, bytes, file or PathLike object")
        self._reader = self._encoder = None
        self._pos = 0
        if self._mode == "rb":
            raw = DecompressReader(self._fp, decoder, trailing_error=failures)
            self._reader = io.BufferedReader(raw)
        else:
            self._encoder = encoder()

    def close(self):
        if self._fp is None:
            return
        fp, self._fp = self._fp, None
        try:
            if self._encoder is not None:
                fp.write(self._encoder.flush())
            else:
                self._reader.close()
        finally:
            self._reader = self._encoder = None
            if self._closes:
                fp.close()

    @property
    def closed(self):
        return self._fp is None

    def _check(self, reads=None):
        if self._fp is None:
            raise ValueError("I/O operation on closed file")
        if reads is not None and reads != (self._reader is not None):
            text = "File not open for reading" if reads else "File not open for writing"
            raise io.UnsupportedOperation(text)

    def fileno(self):
        self._check()
        return self._fp.fileno()

    def readable(self):
        self._check()
        return self._reader is not None

    def writable(self):
        self._check()
        return self._encoder is not None

    def seekable(self):
        return self.readable() and self._reader.seekable()

    def peek(self, size=-1):
        self._check(True)
        return self._reader.peek(size)

    def read(self, size=-1):
        self._check(True)
        return self._reader.read(size)

    def read1(self, size=-1):
        self._check(True)
        return self._reader.read1(BUFFER_SIZE if size < 0 else size)

    def readinto(self, buffer):
        self._check(True)
        return self._reader.readinto(buffer)

    def readline(self, size=-1):
        self._check(True)
        return self._reader.readline(size)

    def readlines(self, size=-1):
        self._check(True)
        return self._reader.readlines(size)

    def __iter__(self):
        self._check(True)
        return self

    def write(self, data):
        self._check(False)
        size = len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
        self._fp.write(self._encoder.compress(data))
        self._pos += size
        return size

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=0):
        self._check()
        if self._reader is None or not self._reader.seekable():
            raise io.UnsupportedOperation("Seeking is only supported on files open for reading")
        return self._reader.seek(offset, whence)

    def tell(self):
        self._check()
        return self._pos if self._reader is None else self._reader.tell()


# What a file of compressed data, one stream or several, has in it. Going back reads it anew.
class DecompressReader(io.RawIOBase):
    def __init__(self, fp, decomp_factory, trailing_error=(), **decomp_args):
        self._fp = fp
        self._factory = decomp_factory
        self._args = decomp_args
        self._errors = trailing_error
        self._start = fp.tell() if self.seekable() else 0
        self._size = -1
        self._restart()

    def _restart(self):
        self._decoder = self._factory(**self._args)
        self._eof = False
        self._pos = 0

    def readable(self):
        return True

    def seekable(self):
        return hasattr(self._fp, "seekable") and self._fp.seekable()

    def close(self):
        self._decoder = None
        return super().close()

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast("B") as room:
            data = self.read(len(room))
            room[: len(data)] = data
        return len(data)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size or self._eof:
            return b""
        data = b""
        while not data:
            if self._decoder.eof:
                data = self._next(size)
                if data is None:
                    data = b""
                    break
                continue
            rest = self._fp.read(BUFFER_SIZE) if self._decoder.needs_input else b""
            if self._decoder.needs_input and not rest:
                raise EOFError(
                    "Compressed file ended before the end-of-stream marker was reached"
                )
            data = self._decoder.decompress(rest, size)
        if not data:
            self._eof = True
            self._size = self._pos
        self._pos += len(data)
        return data

    # Begins the next stream; None if what follows is none, which some formats allow.
    def _next(self, size):
        rest = self._decoder.unused_data or self._fp.read(BUFFER_SIZE)
        if not rest:
            return None
        self._decoder = self._factory(**self._args)
        try:
            return self._decoder.decompress(rest, size)
        except self._errors:
            return None

    def readall(self):
        parts = []
        while data := self.read(BUFFER_SIZE * 8):
            parts.append(data)
        return b"".join(parts)

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            while self._size < 0 and self.read(BUFFER_SIZE):
                pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError("Invalid value for whence: {}".format(whence))
        if offset < self._pos:
            self._fp.seek(self._start)
            self._restart()
        while self._pos < offset and self.read(min(BUFFER_SIZE, offset - self._pos)):
            pass
        return self._pos

    def tell(self):
        return self._pos


# `open` of a module: in text mode the file is wrapped.
def open_coded(make, filename, mode, encoding, errors, newline):
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    elif encoding is not None or errors is not None or newline is not None:
        kind = next(
            name
            for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline))
            if value is not None
        )
        raise ValueError("Argument '%s' not supported in binary mode" % kind)
    file = make(filename, mode.replace("t", ""))
    if "t" in mode:
        return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline)
    return file
