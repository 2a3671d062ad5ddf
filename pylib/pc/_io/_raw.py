# Files of the system without a buffer.

import posix
import sys
from ._base import DEFAULT_BUFFER_SIZE, RawIOBase, count, octets

_READ, _WRITE, _UPDATE = 0, 1, 2
_CREATE, _EXCLUSIVE, _TRUNCATE, _APPEND = 0o100, 0o200, 0o1000, 0o2000
_KINDS = {
    "r": 0,
    "w": _CREATE | _TRUNCATE,
    "x": _CREATE | _EXCLUSIVE,
    "a": _CREATE | _APPEND,
}


# The flags of the system that a mode means.
def _flags(mode):
    if not set(mode) <= set("xrwab+"):
        raise ValueError("invalid mode: " + mode)
    kinds = [c for c in mode if c in _KINDS]
    if len(kinds) != 1 or mode.count("+") > 1:
        raise ValueError(
            "Must have exactly one of create/read/write/append mode and at most one plus"
        )
    access = _UPDATE if "+" in mode else _READ if kinds[0] == "r" else _WRITE
    return access | _KINDS[kinds[0]]


# The error with the name of the file, as programs print it.
def named(error, name):
    from os import _error

    return _error(error.errno, name)


class FileIO(RawIOBase):
    _fd = -1
    _can_seek = None

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if self._fd >= 0 and self._close:
            posix.close(self._fd)
            self._fd = -1
        if isinstance(file, float):
            raise TypeError("integer argument expected, got float")
        flags = _flags(mode)
        self._readable = flags & 3 != _WRITE
        self._writable = flags & 3 != _READ
        self._appending = flags & _APPEND != 0
        self._created = flags & _EXCLUSIVE != 0
        self._close = closefd
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._fd = self._looked_at(int(file), file)
        else:
            from _paths import text

            self._fd = self._opened(text(file), file, flags, closefd, opener)
        self.name = file
        if self._appending:
            try:
                posix.lseek(self._fd, 0, 2)
            except OSError:
                pass

    def _opened(self, path, file, flags, closefd, opener):
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        if "\0" in path:
            raise ValueError("embedded null byte")
        if opener is not None:
            fd = opener(file, flags | 0o2000000)
            if not isinstance(fd, int):
                raise TypeError("expected integer from opener")
            if fd < 0:
                raise ValueError("opener returned %d" % fd)
        else:
            try:
                fd = posix.open(path, flags, 0o666)
            except OSError as e:
                raise named(e, file) from None
        try:
            return self._looked_at(fd, file)
        except OSError:
            posix.close(fd)
            raise

    # Folders are no files.
    def _looked_at(self, fd, name):
        try:
            values = posix.fstat(fd)
        except OSError as e:
            raise named(e, name if not isinstance(name, int) else None) from None
        mode = values[0]
        if mode & 0o170000 == 0o040000:
            raise named(IsADirectoryError(21), name)
        self._blksize = values[10] or DEFAULT_BUFFER_SIZE
        self._regular = mode & 0o170000 == 0o100000
        return fd

    def __repr__(self):
        kind = "_io." + type(self).__qualname__
        if self._fd < 0:
            return "<%s [closed]>" % kind
        try:
            about = "name=%r" % (self.name,)
        except AttributeError:
            about = "fd=%d" % self._fd
        return "<%s %s mode=%r closefd=%r>" % (kind, about, self.mode, self._close)

    def __getstate__(self):
        raise TypeError("cannot pickle %r object" % type(self).__name__)

    @property
    def mode(self):
        if self._created:
            return "xb+" if self._readable else "xb"
        if self._appending:
            return "ab+" if self._readable else "ab"
        if self._readable:
            return "rb+" if self._writable else "rb"
        return "wb"

    @property
    def closefd(self):
        return self._close

    @property
    def closed(self):
        return self._fd < 0

    def _check(self):
        if self._fd < 0:
            raise ValueError("I/O operation on closed file")
        return self._fd

    _checkClosed = _check

    def close(self):
        if self._fd >= 0:
            try:
                RawIOBase.close(self)
            finally:
                fd, self._fd = self._fd, -1
                if self._close:
                    posix.close(fd)

    def fileno(self):
        return self._check()

    def readable(self):
        self._check()
        return self._readable

    def writable(self):
        self._check()
        return self._writable

    def seekable(self):
        fd = self._check()
        if self._can_seek is None:
            try:
                posix.lseek(fd, 0, 1)
                self._can_seek = True
            except OSError:
                self._can_seek = False
        return self._can_seek

    def isatty(self):
        return posix.isatty(self._check())

    def _must(self, able, how):
        self._check()
        if not able:
            self._unsupported_mode(how)

    def _unsupported_mode(self, how):
        from . import UnsupportedOperation

        raise UnsupportedOperation("File not open for " + how)

    def read(self, size=-1):
        self._must(self._readable, "reading")
        size = count(size)
        if size < 0:
            return self.readall()
        return self._read(size)

    # What is typed is the embedder's to read.
    def _read(self, size):
        if self._fd == 0:
            return sys.__stdin__.buffer.readline(size)
        try:
            return posix.read(self._fd, size)
        except BlockingIOError:
            return None

    def readall(self):
        self._must(self._readable, "reading")
        if self._fd == 0:
            return sys.__stdin__.buffer.read()
        size = DEFAULT_BUFFER_SIZE
        if self._regular:
            size = max(posix.fstat(self._fd)[6] - posix.lseek(self._fd, 0, 1), 0) + 1
        parts = []
        while True:
            b = self._read(size)
            if not b:
                if b is None and not parts:
                    return None
                break
            parts.append(b)
            size = DEFAULT_BUFFER_SIZE
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def readinto(self, b):
        self._must(self._readable, "reading")
        view = octets(b)
        if self._fd == 0:
            data = self._read(len(view))
            view[: len(data)] = data
            return len(data)
        try:
            return posix.readinto(self._fd, view)
        except BlockingIOError:
            return None

    def write(self, b):
        self._must(self._writable, "writing")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        try:
            return posix.write(self._fd, b if isinstance(b, (bytes, bytearray)) else octets(b))
        except BlockingIOError:
            return None

    def seek(self, pos, whence=0):
        if isinstance(pos, float):
            raise TypeError("an integer is required")
        return posix.lseek(self._check(), pos, whence)

    def tell(self):
        return posix.lseek(self._check(), 0, 1)

    def truncate(self, size=None):
        self._must(self._writable, "writing")
        if size is None:
            size = self.tell()
        posix.ftruncate(self._fd, size)
        return size


FileIO.__module__ = "_io"
