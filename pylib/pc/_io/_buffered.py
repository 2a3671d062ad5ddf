# Streams that keep what was read ahead, or what is still to be written.

from builtins import BlockingIOError
import uio
from ._base import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation, count, octets
from ._raw import FileIO


# What all of them share: the stream below.
class _Mixin(BufferedIOBase):
    _raw = None

    def _check(self, what="I/O operation on"):
        raw = self._raw
        if raw is None:
            raw = self.raw
        if raw.closed:
            raise ValueError(what + " closed file")
        return raw

    @property
    def raw(self):
        if self._raw is None:
            if "_raw" in self.__dict__:
                raise ValueError("raw stream has been detached")
            raise ValueError("I/O operation on uninitialized object")
        return self._raw

    @property
    def closed(self):
        raw = self._raw
        return (self.raw if raw is None else raw).closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def __repr__(self):
        kind = "%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)
        try:
            return "<%s name=%r>" % (kind, self.name)
        except (AttributeError, ValueError):
            return "<%s>" % kind

    def __getstate__(self):
        raise TypeError("cannot pickle %r object" % self.__class__.__name__)

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def flush(self):
        self._check("flush of")

    def detach(self):
        self.flush()
        raw, self._raw = self.raw, None
        return raw

    def close(self):
        raw = self.raw
        if raw.closed:
            return
        try:
            self.flush()
        finally:
            raw.close()

    def truncate(self, pos=None):
        raw = self._check("truncate of")
        self._checkWritable("truncate")
        self.flush()
        return raw.truncate(self.tell() if pos is None else pos)

    def _start(self, raw, size):
        if size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._size = size
        self._raw = raw

    def _told(self, at):
        if at < 0:
            raise OSError("Raw stream returned invalid position %d" % at)
        return at


class BufferedReader(_Mixin):
    _ahead = b""
    _at = 0

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError('"raw" argument must be readable.')
        self._start(raw, buffer_size)
        self._forget()

    def readable(self):
        return self.raw.readable()

    def _forget(self):
        self._ahead = b""
        self._at = 0

    # Bytes ahead that nobody has read; they are forgotten.
    def _taken(self):
        rest = self._ahead[self._at :] if self._at else self._ahead
        self._forget()
        return rest

    def read(self, size=-1):
        size = count(size)
        raw = self._check("read of")
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size < 0:
            return self._read_all(raw)
        end = self._at + size
        if end <= len(self._ahead):
            data = self._ahead[self._at : end]
            self._at = end
            return data
        return self._read_more(raw, size)

    def _read_all(self, raw):
        first = self._taken()
        readall = getattr(raw, "readall", None)
        if readall is not None:
            rest = readall()
            if rest is None:
                return first or None
            if not isinstance(rest, bytes):
                raise TypeError("readall() should return bytes")
            return first + rest if first else rest
        parts = [first]
        while True:
            b = raw.read()
            if not b:
                break
            parts.append(b)
        data = b"".join(parts)
        return data if data or b is not None else None

    def _read_more(self, raw, size):
        parts = [self._taken()]
        have = len(parts[0])
        while have < size:
            b = self._filled(raw, max(self._size, size - have))
            if not b:
                break
            parts.append(b)
            have += len(b)
        data = b"".join(parts)
        if have > size:
            self._ahead = data
            self._at = size
            return data[:size]
        return data if data or b is not None else None

    # Up to `n` bytes of the stream below; None if there are none now.
    def _filled(self, raw, n):
        if type(raw) is FileIO:
            return raw.read(n)
        buffer = bytearray(n)
        got = raw.readinto(buffer)
        if got is None:
            return None
        if not isinstance(got, int):
            raise OSError("raw readinto() failed")
        if not 0 <= got <= n:
            raise OSError("raw readinto() returned invalid length %d" % got)
        return bytes(buffer[:got])

    def peek(self, size=0):
        raw = self._check("peek of")
        if self._at >= len(self._ahead):
            self._ahead = self._filled(raw, self._size) or b""
            self._at = 0
        return self._ahead[self._at :]

    def read1(self, size=-1):
        raw = self._check("read of")
        size = count(size)
        if size < 0:
            size = self._size
        if size == 0:
            return b""
        if self._at >= len(self._ahead):
            self._ahead = self._filled(raw, max(size, self._size)) or b""
            self._at = 0
        data = self._ahead[self._at : self._at + size]
        self._at += len(data)
        return data

    # MicroPython's streams take the most bytes that are wanted: `readinto(b, count)`.
    def readinto(self, b, *most):
        return self._fill(octets(b)[: most[0]] if most else b, self.read)

    def readinto1(self, b):
        return self._fill(b, self.read1)

    def _fill(self, b, read):
        self._check("readinto of")
        view = octets(b)
        data = read(len(view))
        if data is None:
            return None
        view[: len(data)] = data
        return len(data)

    def readline(self, size=-1):
        size = count(size)
        self._check("readline of")
        parts = []
        while size != 0:
            at = self._at
            end = self._ahead.find(b"\n", at) + 1 or len(self._ahead)
            if size > 0:
                end = min(end, at + size)
                size -= end - at
            line = self._ahead[at:end]
            self._at = end
            if line:
                parts.append(line)
                if line[-1] == 10:
                    break
            elif not self.peek():
                break
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def __next__(self):
        raw = self._raw
        if type(self) is BufferedReader and type(raw) is FileIO and raw._fd >= 0:
            at = self._at
            end = self._ahead.find(b"\n", at) + 1
            if end:
                self._at = end
                return self._ahead[at:end]
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self):
        return self._told(self._check("tell of").tell()) - len(self._ahead) + self._at

    def seek(self, pos, whence=0):
        raw = self._check("seek of")
        if whence not in (0, 1, 2):
            raise ValueError("whence value %r unsupported" % (whence,))
        self._checkSeekable("underlying stream is not seekable")
        if whence == 1:
            pos -= len(self._ahead) - self._at
        self._forget()
        return self._told(raw.seek(pos, whence))


class BufferedWriter(_Mixin):
    _through = False

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError('"raw" argument must be writable.')
        self._start(raw, buffer_size)
        self._clear(raw)

    # A file has at once what was written: no one counts who still holds a stream, so one that was
    # dropped without `close` would keep it back.
    def _clear(self, raw):
        self._pending = bytearray()
        self._through = isinstance(raw, (FileIO, uio.FileIO))

    def writable(self):
        return self.raw.writable()

    def write(self, b):
        raw = self._check("write to")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = b if isinstance(b, (bytes, bytearray)) else octets(b)
        n = len(data)
        if self._through:
            done = raw.write(data)
            if done is not None and done < n:
                view = octets(data)
                while done < n:
                    done += raw.write(view[done:])
            return n
        if len(self._pending) > self._size:
            self._flush(raw)
        before = len(self._pending)
        self._pending += data
        if len(self._pending) > self._size:
            self._overflow(raw, n, before)
        return n

    def _overflow(self, raw, n, before):
        try:
            self._flush(raw)
        except BlockingIOError as e:
            over = len(self._pending) - self._size
            if over > 0:
                del self._pending[self._size :]
                raise BlockingIOError(e.errno, e.strerror, n - over) from None

    def flush(self):
        raw = self._check("flush of")
        self._flush(raw)
        if type(raw) is not FileIO:
            flush = getattr(raw, "flush", None)
            if flush is not None:
                flush()

    def _flush(self, raw):
        while self._pending:
            n = raw.write(bytes(self._pending))
            if n is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            if not 0 <= n <= len(self._pending):
                raise OSError("raw write() returned invalid length %d" % n)
            del self._pending[:n]

    def tell(self):
        return self._told(self._check("tell of").tell()) + len(self._pending)

    def seek(self, pos, whence=0):
        raw = self._check("seek of")
        if whence not in (0, 1, 2):
            raise ValueError("whence value %r unsupported" % (whence,))
        self._checkSeekable("underlying stream is not seekable")
        self._flush(raw)
        return self._told(raw.seek(pos, whence))


class BufferedRandom(BufferedReader, BufferedWriter):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        BufferedReader.__init__(self, raw, buffer_size)
        BufferedWriter.__init__(self, raw, buffer_size)

    # The stream below stands behind what was read ahead.
    def _back(self):
        ahead = len(self._ahead) - self._at
        self._forget()
        if ahead:
            self.raw.seek(-ahead, 1)

    def _settle(self):
        if self._pending:
            self._flush(self._check())

    def read(self, size=-1):
        self._settle()
        return BufferedReader.read(self, size)

    def read1(self, size=-1):
        self._settle()
        return BufferedReader.read1(self, size)

    def peek(self, size=0):
        self._settle()
        return BufferedReader.peek(self, size)

    def readline(self, size=-1):
        self._settle()
        return BufferedReader.readline(self, size)

    def write(self, b):
        if self._ahead:
            self._back()
        return BufferedWriter.write(self, b)

    def flush(self):
        BufferedWriter.flush(self)
        if self._ahead:
            self._back()

    def tell(self):
        if self._pending:
            return BufferedWriter.tell(self)
        return BufferedReader.tell(self)

    def seek(self, pos, whence=0):
        self._settle()
        return BufferedReader.seek(self, pos, whence)

    def truncate(self, pos=None):
        if pos is None:
            pos = self.tell()
        return _Mixin.truncate(self, pos)


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        if not reader.readable():
            raise OSError('"reader" argument must be readable.')
        if not writer.writable():
            raise OSError('"writer" argument must be writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(size)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def readinto(self, b):
        return self.reader.readinto(b)

    def readinto1(self, b):
        return self.reader.readinto1(b)

    def peek(self, size=0):
        return self.reader.peek(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    def close(self):
        if not hasattr(self, "writer"):
            return
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


for _class in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _class.__module__ = "_io"
# What mounted file systems and `sys.stdout.buffer` give.
BufferedReader.register(uio.FileIO)
