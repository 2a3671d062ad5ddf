# Text over a stream of bytes.

import uio
from ._base import TextIOBase, UnsupportedOperation, count
from ._newlines import IncrementalNewlineDecoder, check_newline, end_of_line

_WORD = 0xFFFFFFFFFFFFFFFF
_UTF8 = ("utf-8", "utf8", "UTF-8", "UTF8", "utf_8", "U8")


# What `tell` answers is one number. It is the position of a byte, and if the decoder is in the
# middle of something there, what brings it back to that: its flags, the bytes to feed to it, and
# how many of the characters that come of them are to be skipped; 64 bits each.
def _cookie(position, flags=0, feed=0, skip=0, end=0):
    return position | flags << 64 | feed << 128 | skip << 192 | end << 256


def _parts(cookie):
    return [cookie >> shift & _WORD for shift in (0, 64, 128, 192)] + [cookie >> 256]


# What the stream below has read.
def _bytes(data, method):
    if isinstance(data, bytes):
        return data
    if data is None:
        return b""
    try:
        return bytes(memoryview(data))
    except TypeError:
        kind = type(data).__name__
        message = "underlying %s() should have returned a bytes-like object, not '%s'"
        raise TypeError(message % (method, kind)) from None


class TextIOWrapper(TextIOBase):
    # Bytes read at a time.
    _CHUNK_SIZE = 8192
    _buffer = None
    _detached = False
    _encoder = None
    _decoder = None
    # Characters that were decoded and not yet read, and of what: the flags of the decoder before,
    # and the bytes.
    _chunk = None
    _snapshot = None
    _telling = True

    def __init__(
        self,
        buffer,
        encoding=None,
        errors=None,
        newline=None,
        line_buffering=False,
        write_through=False,
    ):
        check_newline(newline)
        self._buffer = None
        self._choose(encoding, errors)
        self._buffer = buffer
        self._detached = False
        self.line_buffering = bool(line_buffering)
        self.write_through = bool(write_through)
        self._set_newline(newline)
        self._chunk = None
        self._snapshot = None
        self._seekable = self._telling = buffer.seekable()
        self._has_read1 = hasattr(buffer, "read1")
        if self._seekable and buffer.writable():
            self._encode_from(buffer.tell())

    def _choose(self, encoding, errors):
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        if not isinstance(encoding, str):
            kind = type(encoding).__name__
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, not " + kind)
        if errors is not None and not isinstance(errors, str):
            raise TypeError("errors must be str or None, not " + type(errors).__name__)
        if "\0" in encoding or "\0" in (errors or ""):
            raise ValueError("embedded null character")
        if encoding not in _UTF8:
            import codecs

            info = codecs.lookup(encoding)
            if not getattr(info, "_is_text_encoding", True):
                message = "%r is not a text encoding; use codecs.open() to handle arbitrary codecs"
                raise LookupError(message % encoding)
        self._encoding = encoding
        self._errors = errors or "strict"
        self._encoder = self._decoder = None
        # The interpreter does these itself.
        self._plain = encoding in _UTF8 and self._errors == "strict"

    def _set_newline(self, newline):
        self._newline = newline
        self._universal = not newline
        self._translate = newline is None
        # Characters that a line ends with, as `end_of_line` knows them.
        self._end = None if newline is None or newline == "\n" else newline
        self._written = newline if newline not in (None, "", "\n") else None

    # A mark of the byte order stands at the beginning alone.
    def _encode_from(self, position):
        if position and not self._plain:
            self._get_encoder().setstate(0)

    def _get_encoder(self):
        if self._encoder is None:
            import codecs

            self._encoder = codecs.getincrementalencoder(self._encoding)(self._errors)
        return self._encoder

    def _get_decoder(self):
        if self._decoder is None:
            import codecs

            decoder = codecs.getincrementaldecoder(self._encoding)(self._errors)
            if self._universal:
                decoder = IncrementalNewlineDecoder(decoder, self._translate)
            self._decoder = decoder
        return self._decoder

    def __repr__(self):
        parts = ["_io." + type(self).__qualname__]
        for name in ("name", "mode"):
            try:
                parts.append("%s=%r" % (name, getattr(self, name)))
            except (AttributeError, ValueError):
                pass
        parts.append("encoding=%r" % self.encoding)
        return "<%s>" % " ".join(parts)

    def __getstate__(self):
        raise TypeError("cannot pickle %r object" % type(self).__name__)

    @property
    def buffer(self):
        if self._buffer is None:
            if self._detached:
                raise ValueError("underlying buffer has been detached")
            raise ValueError("I/O operation on uninitialized object")
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return getattr(self._decoder, "newlines", None)

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def _check(self):
        buffer = self._buffer
        if buffer is None:
            buffer = self.buffer
        if buffer.closed:
            raise ValueError("I/O operation on closed file.")
        return buffer

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        self._check()
        return self._seekable

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    def flush(self):
        self._check().flush()
        self._telling = self._seekable

    def close(self):
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        self._detached = True
        return buffer

    def reconfigure(
        self,
        *,
        encoding=None,
        errors=None,
        newline=Ellipsis,
        line_buffering=None,
        write_through=None,
    ):
        ends = newline is not Ellipsis
        if self._chunk is not None and (encoding is not None or errors is not None or ends):
            message = "It is not possible to set the encoding or newline of stream "
            raise UnsupportedOperation(message + "after the first read")
        if ends:
            check_newline(newline)
        self.flush()
        if encoding is not None or errors is not None:
            if errors is None:
                errors = "strict" if encoding is not None else self._errors
            self._choose(self._encoding if encoding is None else encoding, errors)
        if ends:
            self._set_newline(newline)
            self._decoder = None
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)
        if self._seekable and self.buffer.writable():
            self._encode_from(self.buffer.tell())

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not " + type(s).__name__)
        buffer = self._check()
        text = s if self._written is None else s.replace("\n", self._written)
        if self._plain:
            data = text.encode()
        else:
            data = self._get_encoder().encode(text)
        if self._snapshot is not None or self._chunk is not None:
            self._forget()
        buffer.write(data)
        if self.line_buffering and ("\n" in s or "\r" in s):
            self.flush()
        return len(s)

    # What was decoded ahead is not read any more.
    def _forget(self):
        self._chunk = self._snapshot = None
        if self._decoder is not None:
            self._decoder.reset()

    # Decodes what is read next. False at the end.
    def _more(self):
        decoder = self._get_decoder()
        if self._telling:
            pending, flags = decoder.getstate()
        read = self._buffer.read1 if self._has_read1 else self._buffer.read
        data = _bytes(read(self._CHUNK_SIZE), "read1" if self._has_read1 else "read")
        text = decoder.decode(data, not data)
        self._chunk = uio.StringIO(text)
        if self._telling:
            self._snapshot = flags, pending + data
        return bool(data)

    def _must_read(self):
        buffer = self._check()
        if self._decoder is None and not buffer.readable():
            raise UnsupportedOperation("not readable")
        return buffer

    def read(self, size=-1):
        size = count(size)
        buffer = self._must_read()
        chunk = self._chunk
        if size < 0:
            return self._read_all(buffer, chunk)
        text = chunk.read(size) if chunk is not None else ""
        missing = size - len(text)
        if not missing:
            return text
        parts = [text]
        while missing > 0 and self._more():
            text = self._chunk.read(missing)
            parts.append(text)
            missing -= len(text)
        if missing > 0:
            parts.append(self._chunk.read(missing))
        return "".join(parts)

    def _read_all(self, buffer, chunk):
        data = _bytes(buffer.read(), "read")
        if self._plain and self._decoder is None and self._universal:
            # Nothing has been read before, so nothing is in the way of decoding it at once.
            text = data.decode()
            if "\r" not in text:
                self._snapshot = None
                return text
        before = chunk.read() if chunk is not None else ""
        text = self._get_decoder().decode(data, True)
        self._chunk = uio.StringIO("")
        self._snapshot = None
        return before + text if before else text

    def readline(self, size=-1):
        size = count(size)
        if self._chunk is None or self._buffer is None or self._buffer.closed:
            self._must_read()
        if size < 0 and self._end is None:
            return self._next_line()
        return self._line(size)

    # Lines that end with `\n`.
    def _next_line(self):
        chunk = self._chunk
        line = chunk.readline() if chunk is not None else ""
        if line[-1:] == "\n":
            return line
        parts = [line]
        more = True
        while more:
            more = self._more()
            line = self._chunk.readline()
            parts.append(line)
            if line[-1:] == "\n":
                break
        if not more:
            self._snapshot = None
        return "".join(parts)

    # Lines of at most `size` characters, whatever ends them.
    def _line(self, size):
        text = self._chunk.read() if self._chunk is not None else ""
        start = 0
        while True:
            end = end_of_line(text, start, self._end)
            if end or 0 <= size <= len(text):
                break
            start = max(len(text) - 1, 0)
            held = self._snapshot
            more = self._more()
            if held is not None and self._snapshot is not None:
                self._snapshot = held[0], held[1] + self._snapshot[1]
            text += self._chunk.read()
            if not more and not end_of_line(text, start, self._end):
                end = len(text)
                break
        if end == 0 or 0 <= size < end:
            end = size if size >= 0 else len(text)
        self._keep(text, min(end, len(text)))
        return text[:end]

    # The characters from `at` on are still to be read.
    def _keep(self, text, at):
        if self._snapshot is None:
            self._chunk = uio.StringIO(text[at:])
            return
        flags, data = self._snapshot
        decoder = self._decoder
        state = decoder.getstate()
        decoder.setstate((b"", flags))
        whole = decoder.decode(data)
        decoder.setstate(state)
        self._chunk = uio.StringIO(whole)
        self._chunk.seek(max(len(whole) - len(text) + at, 0))

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        if self._end is None and self._chunk is not None and not self._buffer.closed:
            line = self._chunk.readline()
            if line[-1:] == "\n":
                self._telling = False
                return line
            if line:
                self._chunk.seek(self._chunk.tell() - len(line))
        self._telling = False
        line = self.readline()
        if line:
            return line
        self._snapshot = None
        self._telling = self._seekable
        raise StopIteration

    def readlines(self, hint=-1):
        if hint is not None and hint >= 0:
            return TextIOBase.readlines(self, hint)
        return list(self)

    def truncate(self, pos=None):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def tell(self):
        self._check()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        position = self._buffer.tell()
        if self._decoder is None or self._snapshot is None:
            return position
        flags, data = self._snapshot
        position -= len(data)
        used = self._chunk.tell()
        if not used:
            return _cookie(position, flags)
        return self._find(position, flags, data, used)

    # The least number of bytes of `data` that give `used` characters.
    def _find(self, position, flags, data, used):
        decoder = self._decoder
        state = decoder.getstate()
        try:
            low, high = 0, len(data)
            while low < high:
                middle = (low + high) // 2
                decoder.setstate((b"", flags))
                if len(decoder.decode(data[:middle])) < used:
                    low = middle + 1
                else:
                    high = middle
            decoder.setstate((b"", flags))
            made = len(decoder.decode(data[:low]))
            pending, after = decoder.getstate()
            if made == used and not pending:
                return _cookie(position + low, after)
            end = made < used
            return _cookie(position, flags, low, used, int(end))
        finally:
            decoder.setstate(state)

    def seek(self, cookie, whence=0):
        buffer = self._check()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            position = buffer.seek(0, 2)
            self._forget()
            self._restart(position)
            return position
        elif whence != 0:
            raise ValueError("unsupported whence (%r)" % (whence,))
        if cookie < 0:
            raise ValueError("negative seek position %r" % (cookie,))
        self.flush()
        position, flags, feed, skip, end = _parts(cookie)
        buffer.seek(position)
        self._forget()
        if flags or skip:
            decoder = self._get_decoder()
            decoder.setstate((b"", flags))
            self._snapshot = flags, b""
        if skip:
            data = buffer.read(feed)
            self._chunk = uio.StringIO(decoder.decode(data, bool(end)))
            self._snapshot = flags, data
            if len(self._chunk.getvalue()) < skip:
                raise OSError("can't restore logical file position")
            self._chunk.seek(skip)
        self._restart(cookie)
        return cookie

    def _restart(self, position):
        if self._plain:
            return
        if position:
            self._get_encoder().setstate(0)
        elif self._encoder is not None:
            self._encoder.reset()


TextIOWrapper.__module__ = "_io"
# What mounted file systems and the standard streams give.
for _class in (uio.TextIOWrapper, type(__import__("sys").__stdout__)):
    TextIOWrapper.register(_class)
