# What programs for PCs expect of `io` beyond the built-in module.

from uio import *
import builtins
import uio as _io
from abc import ABCMeta as _ABCMeta

SEEK_SET, SEEK_CUR, SEEK_END = range(3)
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = getattr(builtins, "BlockingIOError", OSError)


class UnsupportedOperation(OSError, ValueError):
    pass


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2):
    return "utf-8" if encoding is None else encoding


# The built-in streams stand under these classes by what they are.
_TEXT = ("TextIOWrapper", "StringIO")
_BYTES = ("BytesIO", "BufferedReader", "BufferedWriter", "BufferedRandom", "FileIO")
_BUILT_IN = {
    "IOBase": _TEXT + _BYTES,
    "TextIOBase": _TEXT,
    "TextIOWrapper": ("TextIOWrapper",),
    "RawIOBase": ("FileIO",),
    "BufferedIOBase": _BYTES,
    "BufferedReader": ("FileIO",),
    "BufferedRandom": ("FileIO",),
}
_TYPES = (_io.FileIO, _io.BytesIO, _io.StringIO, _io.TextIOWrapper, _io.BufferedWriter)


class _Kind(_ABCMeta):
    def __instancecheck__(cls, o):
        return cls.__subclasscheck__(type(o))

    def __subclasscheck__(cls, kind):
        for base in kind.__mro__:
            if base in _TYPES and base.__name__ in _BUILT_IN.get(cls.__name__, ()):
                return True
        return _ABCMeta.__subclasscheck__(cls, kind)


class IOBase(_io.IOBase, metaclass=_Kind):
    _closed = False

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
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError(msg or "I/O operation on closed file.")

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
        line = bytearray()
        peek = getattr(self, "peek", None)
        while size < 0 or len(line) < size:
            n = 1
            if peek is not None:
                ahead = peek(1)
                if ahead:
                    n = ahead.find(b"\n") + 1 or len(ahead)
                    if size >= 0:
                        n = min(n, size - len(line))
            b = self.read(n)
            if not b:
                break
            line += b
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1):
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1):
        if size is None or size < 0:
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
        b[:n] = data
        return n

    def readinto(self, b):
        return self._into(b, self.read(len(b)))

    def readinto1(self, b):
        return self._into(b, self.read1(len(b)))


# Keeps what was read ahead of what was asked for.
class BufferedReader(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw
        self._size = buffer_size
        self._ahead = b""

    def __getattr__(self, name):
        if name in ("name", "mode"):
            return getattr(self.raw, name)
        raise AttributeError(name)

    def readable(self):
        return True

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    @property
    def closed(self):
        return self.raw is None or self.raw.closed

    def close(self):
        if self.raw is not None and not self.raw.closed:
            self.raw.close()

    def flush(self):
        self._checkClosed("flush on closed file")

    def detach(self):
        raw, self.raw = self.raw, None
        return raw

    def read(self, size=-1):
        self._checkClosed("read of closed file")
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        parts = [self._ahead]
        have = len(self._ahead)
        self._ahead = b""
        while size is None or size < 0 or have < size:
            if size is None or size < 0:
                b = self.raw.read()
            else:
                b = self.raw.read(max(self._size, size - have))
            if not b:
                break
            parts.append(b)
            have += len(b)
        data = b"".join(parts)
        if size is not None and 0 <= size < len(data):
            self._ahead = data[size:]
            data = data[:size]
        return data

    def peek(self, size=0):
        if not self._ahead:
            self._ahead = self.raw.read(self._size) or b""
        return self._ahead

    def read1(self, size=-1):
        if size < 0:
            size = self._size
        if size == 0:
            return b""
        self.peek(1)
        data = self._ahead[:size]
        self._ahead = self._ahead[size:]
        return data

    def tell(self):
        return self.raw.tell() - len(self._ahead)

    def seek(self, pos, whence=0):
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(pos, whence)


class BufferedRandom(BufferedReader):
    def writable(self):
        return True

    def write(self, b):
        if self._ahead:
            self.seek(0, 1)
        return self.raw.write(b)

    def flush(self):
        if hasattr(self.raw, "flush"):
            self.raw.flush()

    def truncate(self, pos=None):
        return self.raw.truncate(self.tell() if pos is None else pos)


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        if not reader.readable():
            raise OSError('"reader" argument must be readable.')
        if not writer.writable():
            raise OSError('"writer" argument must be writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = writer

    def read(self, size=-1):
        return self.reader.read(size)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def peek(self, size=0):
        return self.reader.peek(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return True

    def writable(self):
        return True

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1):
        self._unsupported("read")

    def write(self, s):
        self._unsupported("write")

    def readline(self):
        self._unsupported("readline")

    def detach(self):
        self._unsupported("detach")


class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self._cr = False
        self._seen = set()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if self._cr and (text or final):
            text = "\r" + text
            self._cr = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._cr = True
        rest = text.replace("\r\n", "")
        if len(rest) != len(text):
            self._seen.add("\r\n")
        self._seen.update([c for c in "\r\n" if c in rest])
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def reset(self):
        self._cr = False
        self._seen.clear()

    @property
    def newlines(self):
        seen = tuple([n for n in ("\r", "\n", "\r\n") if n in self._seen])
        return None if not seen else seen[0] if len(seen) == 1 else seen


# Text over a stream of bytes; what `open` gives is built in.
class TextIOWrapper(TextIOBase):
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
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._text = None
        self._prefix = True

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer is None or self.buffer.closed

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    def reconfigure(self, *, encoding=None, errors=None, newline=None, **options):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors

    def write(self, s):
        from codecs import encode

        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not " + type(s).__name__)
        text = s
        if self._newline not in (None, "", "\n"):
            text = text.replace("\n", self._newline)
        data = encode(text, self.encoding, self.errors)
        if not self._prefix and self.encoding.lower().replace("_", "-") in ("utf-16", "utf-8-sig"):
            data = data[3 if data[0] == 0xEF else 2 :]
        self._prefix = False
        self.buffer.write(data)
        if self.line_buffering and "\n" in s:
            self.flush()
        return len(s)

    # What there is to be read is decoded as a whole, so that no character is cut.
    def _all(self):
        if self._text is None:
            from codecs import decode

            text = decode(self.buffer.read() or b"", self.encoding, self.errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._text = StringIO(text)
        return self._text

    def read(self, size=-1):
        return self._all().read() if size is None or size < 0 else self._all().read(size)

    def readline(self, size=-1):
        return self._all().readline() if size is None or size < 0 else self._all().readline(size)

    def seek(self, pos, whence=0):
        if self._text is not None and pos and whence == 0:
            return self._text.seek(pos)
        self.flush()
        self._text = None
        return self.buffer.seek(pos, whence)

    def tell(self):
        return self._text.tell() if self._text is not None else self.buffer.tell()

    def truncate(self, pos=None):
        return self.buffer.truncate(pos) if pos is not None else self.buffer.truncate()

    def flush(self):
        if hasattr(self.buffer, "flush") and not self.closed:
            self.buffer.flush()

    def close(self):
        if self.buffer is not None and not self.closed:
            self.flush()
            self.buffer.close()

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer
