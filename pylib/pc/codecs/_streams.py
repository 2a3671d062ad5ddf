# Streams of bytes that are read and written as text by a codec.

from ._classes import Codec


class _Stream(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.stream.close()

    def __reduce_ex__(self, protocol):
        raise TypeError("can't serialize %s" % type(self).__name__)


class StreamWriter(_Stream):
    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()


# Is the first line of a text all there? One that ends with a carriage return may go on with a
# newline.
def _first_line(text):
    lines = text.splitlines(True) if isinstance(text, str) else bytes(text).splitlines(True)
    if not lines:
        return None, False
    line = lines[0]
    return line, len(lines) > 1 or len(line.splitlines()[0]) < len(line)


# `decode` says how many bytes it has used; the others wait for more.
class StreamReader(_Stream):
    charbuffertype = str
    _pieces = 72, 8192

    def __init__(self, stream, errors="strict"):
        super().__init__(stream, errors)
        self.reset()

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    # Decodes one piece of the stream. Was there any?
    def _more(self, size, firstline=False):
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as e:
            if not firstline:
                raise
            text, used = self.decode(data[: e.start], self.errors)
            if not _first_line(text)[1]:
                raise
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def _take(self, count):
        text = self.charbuffer[:count]
        self.charbuffer = self.charbuffer[count:]
        return text

    def read(self, size=-1, chars=-1, firstline=False):
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            if not self._more(size, firstline):
                break
        return self._take(len(self.charbuffer) if chars < 0 else chars)

    # The first line of what is there; more is read until it has an end, or for `size` characters.
    def readline(self, size=None, keepends=True):
        piece, most = self._pieces
        if size is not None:
            text = self.read(size, firstline=True)
            self.charbuffer = text + self.charbuffer
            line, is_whole = _first_line(text)
        else:
            line, is_whole = _first_line(self.charbuffer)
            while not is_whole and self._more(piece, True):
                piece = min(2 * piece, most)
                line, is_whole = _first_line(self.charbuffer)
        if line is None:
            return self.charbuffertype()
        if is_whole and line[-1:] in ("\r", b"\r"):
            while len(self.charbuffer) == len(line) and self._more(1):
                pass
            line = _first_line(self.charbuffer)[0]
        self._take(len(line))
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()


class StreamReaderWriter(_Stream):
    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        super().__init__(stream, errors)
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()


# Bytes of one encoding, kept in a stream in another one.
class StreamRecoder(_Stream):
    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        super().__init__(stream, errors)
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)

    def _encoded(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._encoded(self.reader.read(size))

    def readline(self, size=None):
        return self._encoded(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._encoded(self.reader.read()).splitlines(True)

    def __iter__(self):
        return self

    def __next__(self):
        return self._encoded(next(self.reader))

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)
