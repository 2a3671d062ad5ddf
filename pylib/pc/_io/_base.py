# The abstract classes of streams.

from abc import ABCMeta
import uio

DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = "io"

class IOBase(uio.IOBase, metaclass=ABCMeta):
    __closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation("%s.%s() not supported" % (self.__class__.__name__, name))

    def seek(self, pos, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self.__closed:
            try:
                self.flush()
                # Streams of MicroPython's protocol are told to close in this way.
                if hasattr(self, "ioctl"):
                    self.ioctl(4, 0)
            finally:
                self.__closed = True

    def __del__(self):
        try:
            # A stream of MicroPython is closed by its program alone.
            if self.closed or hasattr(self, "ioctl"):
                return
        except (AttributeError, ValueError):
            return
        self.close()

    @property
    def closed(self):
        return self.__closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation(msg or "File or stream is not readable.")

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation(msg or "File or stream is not writable.")

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation(msg or "File or stream is not seekable.")

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1):
        if size is None:
            size = -1
        elif not isinstance(size, int):
            size = _index(size)
        parts = []
        length = 0
        peek = getattr(self, "peek", None)
        while size < 0 or length < size:
            n = 1
            if peek is not None:
                ahead = peek(1)
                if ahead:
                    n = ahead.find(b"\n") + 1 or len(ahead)
                    if size >= 0:
                        n = min(n, size - length)
            b = self.read(n)
            if not b:
                break
            if not isinstance(b, (bytes, str)):
                kind = type(b).__name__
                raise OSError("read() should have returned a bytes object, not '%s'" % kind)
            parts.append(b)
            length += len(b)
            # Streams of MicroPython's protocol may hold text.
            if b[-1:] in ("\n", b"\n"):
                break
        return type(parts[0])().join(parts) if parts else b""

    def readlines(self, hint=-1):
        hint = count(hint)
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


def _index(n):
    if not hasattr(n, "__index__"):
        raise TypeError("argument should be integer or None, not '%s'" % type(n).__name__)
    return n.__index__()


# How many bytes or characters; None and negative numbers mean all.
def count(n):
    if n is None:
        return -1
    return n if isinstance(n, int) else _index(n)


# A buffer as a view of bytes.
def octets(b):
    view = memoryview(b)
    return view if view.format == "B" and view.ndim == 1 else view.cast("B")


class RawIOBase(IOBase):
    def read(self, size=-1):
        size = count(size)
        if size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        return None if n is None else bytes(b[:n])

    def readall(self):
        parts = []
        while True:
            b = self.read(DEFAULT_BUFFER_SIZE)
            if not b:
                break
            parts.append(b)
        return b"".join(parts) if parts else b

    def readinto(self, b):
        raise NotImplementedError

    def write(self, b):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    def read(self, size=-1):
        self._unsupported("read")

    def read1(self, size=-1):
        self._unsupported("read1")

    def write(self, b):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")

    def _into(self, b, data):
        n = len(data)
        octets(b)[:n] = data
        return n

    def readinto(self, b):
        return self._into(b, self.read(memoryview(b).nbytes))

    def readinto1(self, b):
        return self._into(b, self.read1(memoryview(b).nbytes))


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1):
        self._unsupported("read")

    def write(self, s):
        self._unsupported("write")

    def readline(self, size=-1):
        self._unsupported("readline")

    def truncate(self, pos=None):
        self._unsupported("truncate")

    def detach(self):
        self._unsupported("detach")


for _class in (IOBase, RawIOBase, BufferedIOBase, TextIOBase):
    _class.__module__ = "io"
