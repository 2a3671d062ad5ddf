# Streams in memory: the built-in ones, and what programs for PCs expect beyond them.

import uio
from ._base import BufferedIOBase, IOBase, TextIOBase, UnsupportedOperation, count, octets
from ._newlines import IncrementalNewlineDecoder, check_newline, end_of_line


# The built-in streams do not derive from `IOBase`.
class _Memory:
    _unsupported = IOBase._unsupported
    _checkClosed = IOBase._checkClosed
    _checkReadable = IOBase._checkReadable
    _checkWritable = IOBase._checkWritable
    _checkSeekable = IOBase._checkSeekable
    isatty = IOBase.isatty
    __enter__ = IOBase.__enter__
    __iter__ = IOBase.__iter__
    __next__ = IOBase.__next__
    readlines = IOBase.readlines
    writelines = IOBase.writelines

    def fileno(self):
        self._checkClosed()
        raise UnsupportedOperation("fileno")

    def detach(self):
        raise UnsupportedOperation("detach")


# The position and the attributes that `__setstate__` is given.
def _restore(stream, position, names):
    for value, kind in ((position, int), (names, (dict, type(None)))):
        if not isinstance(value, kind):
            raise TypeError("bad state of %s: %r" % (type(stream).__name__, value))
    if position < 0:
        raise ValueError("position value cannot be negative")
    stream.seek(position)
    stream.__dict__.update(names or {})


class BytesIO(_Memory, uio.BytesIO):
    def __init__(self, initial_bytes=b""):
        super().__init__(initial_bytes)

    def read1(self, size=-1):
        return self.read(size)

    def readinto(self, b, *part):
        return super().readinto(octets(b), *part)

    def readinto1(self, b):
        return self.readinto(b)

    # MicroPython's streams take a part of the data: `write(data, start, count)`.
    def write(self, b, *part):
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return super().write(b if isinstance(b, (bytes, bytearray)) else octets(b), *part)

    def getbuffer(self):
        self._checkClosed()
        return memoryview(bytearray(self.getvalue()))

    def __getstate__(self):
        self._checkClosed()
        return self.getvalue(), self.tell(), self.__dict__.copy() or None

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 3:
            kind = type(state).__name__
            raise TypeError("BytesIO.__setstate__ argument should be 3-tuple, got " + kind)
        value, position, names = state
        self.seek(0)
        self.truncate()
        self.write(value)
        _restore(self, position, names)

    def __reduce_ex__(self, protocol):
        from copyreg import __newobj__

        return __newobj__, (type(self),), self.__getstate__()


# With other ends of lines than `\n` what is written is changed, and lines are found in Python.
class StringIO(_Memory, uio.StringIO):
    _newline = "\n"
    _translator = None

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            kind = type(initial_value).__name__
            raise TypeError("initial_value must be str or None, not " + kind)
        if newline == "\n":
            super().__init__(initial_value or "")
            return
        check_newline(newline)
        super().__init__("")
        self._newline = newline
        if not newline:
            self._translator = IncrementalNewlineDecoder(None, newline is None)
        self.write = self._write
        if newline is not None:
            self.readline = self._readline
        if initial_value:
            self.write(initial_value)
            self.seek(0)

    encoding = errors = None

    @property
    def line_buffering(self):
        self._checkClosed()
        return False

    @property
    def newlines(self):
        self._checkClosed()
        return None if self._translator is None else self._translator.newlines

    def _write(self, s):
        if not isinstance(s, str):
            raise TypeError("string argument expected, got %r" % type(s).__name__)
        self._checkClosed()
        text = s
        if self._newline:
            text = s.replace("\n", self._newline)
        else:
            text = self._translator.decode(s, True)
        uio.StringIO.write(self, text)
        return len(s)

    def _readline(self, size=-1):
        size = count(size)
        start = self.tell()
        text = self.getvalue()
        end = end_of_line(text, start, self._newline) or len(text)
        if 0 <= size < end - start:
            end = start + size
        self.seek(max(start, end))
        return text[start:end]

    def seek(self, pos, whence=0):
        if whence and pos:
            self._checkClosed()
            if whence not in (1, 2):
                raise ValueError("Invalid whence (%r, should be 0, 1 or 2)" % (whence,))
            kind = "end" if whence == 2 else "cur"
            raise OSError("Can't do nonzero %s-relative seeks" % kind)
        return super().seek(pos, whence)

    def __getstate__(self):
        self._checkClosed()
        own = ("_newline", "_translator", "write", "readline")
        names = {name: self.__dict__[name] for name in self.__dict__ if name not in own}
        return self.getvalue(), self._newline, self.tell(), names

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            kind = type(state).__name__
            raise TypeError("StringIO.__setstate__ argument should be 4-tuple, got " + kind)
        value, newline, position, names = state
        if not isinstance(value, str):
            raise TypeError("initial_value must be str or None, not " + type(value).__name__)
        # The value has its ends of lines already.
        self.__init__("", newline)
        uio.StringIO.write(self, value)
        _restore(self, position, names)

    def __reduce_ex__(self, protocol):
        from copyreg import __newobj__

        return __newobj__, (type(self),), self.__getstate__()


BytesIO.__module__ = StringIO.__module__ = "_io"
for _class in (BytesIO, uio.BytesIO):
    BufferedIOBase.register(_class)
for _class in (StringIO, uio.StringIO):
    TextIOBase.register(_class)
