# What programs for PCs expect of `io` beyond the built-in module.

from uio import *
import builtins
import uio as _io

SEEK_SET, SEEK_CUR, SEEK_END = range(3)
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = getattr(builtins, "BlockingIOError", OSError)


class UnsupportedOperation(OSError, ValueError):
    pass


class _Kind(type):
    def __instancecheck__(cls, o):
        return type.__instancecheck__(cls, o) or cls.__name__ == type(o).__name__


# Text over a stream of bytes, for classes that are derived from it; what `open` gives is built in.
class TextIOWrapper(metaclass=_Kind):
    def __init__(
        self,
        buffer,
        encoding=None,
        errors=None,
        newline=None,
        line_buffering=False,
        write_through=False,
    ):
        self.buffer = buffer
        self.encoding = encoding or "utf-8"
        self.errors = errors or "strict"
        self._text = None

    def write(self, s):
        from codecs import encode

        self.buffer.write(encode(s, self.encoding, self.errors))
        return len(s)

    # What there is to be read is decoded as a whole, so that no character is cut.
    def _all(self):
        if self._text is None:
            from codecs import decode

            self._text = StringIO(decode(self.buffer.read(), self.encoding, self.errors))
        return self._text

    def read(self, size=-1):
        return self._all().read(size)

    def readline(self, size=-1):
        return self._all().readline()

    def readlines(self):
        return self._all().readlines()

    def __iter__(self):
        return iter(self._all().readlines())

    def flush(self):
        if hasattr(self.buffer, "flush"):
            self.buffer.flush()

    def close(self):
        self.buffer.close()

    def detach(self):
        buffer, self.buffer = self.buffer, None
        return buffer

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()
