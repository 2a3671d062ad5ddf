# Streams whose methods are Python code.


def iobase_class():
    cls = kept("IOBase")
    if cls is None:

        class IOBase:
            __enter__ = stream_itself
            __exit__ = stream_exit
            __iter__ = stream_itself
            __next__ = stream_next
            readline = stream_readline
            readlines = stream_readlines
            writelines = stream_writelines
            flush = stream_flush
            close = stream_close

        cls = IOBase
        keep("IOBase", cls)
    return cls


def stream_itself(self):
    return self


def stream_exit(self, *exc):
    self.close()


def stream_close(self):
    if hasattr(self, "ioctl"):
        self.ioctl(4, 0)


def stream_flush(self):
    if hasattr(self, "ioctl"):
        self.ioctl(1, 0)


# A line from a stream that has `read` or `readinto`, byte by byte, since it cannot go back.
def stream_readline(self, limit=-1):
    parts = []
    size = 0
    while limit < 0 or size < limit:
        part = self.read(1) if hasattr(self, "read") else stream_byte(self)
        if not part:
            break
        parts.append(part)
        size += 1
        if part in ("\n", b"\n"):
            break
    if not parts:
        return "" if isinstance(part, str) else b""
    return parts[0][:0].join(parts)


def stream_byte(stream):
    buffer = bytearray(1)
    return bytes(buffer) if stream.readinto(buffer) else b""


def stream_next(self):
    line = self.readline()
    if not line:
        raise StopIteration
    return line


def stream_readlines(self):
    lines = []
    while True:
        line = self.readline()
        if not line:
            return lines
        lines.append(line)


def stream_writelines(self, lines):
    for line in lines:
        self.write(line)


def buffered_class():
    cls = kept("BufferedWriter")
    if cls is None:

        class BufferedWriter:
            def __init__(self, raw, buffer_size=512):
                if buffer_size < 1:
                    raise ValueError("buffer size must be positive")
                self.raw = raw
                self.buffer_size = buffer_size
                self.pending = bytearray()

            write = buffered_write
            flush = buffered_flush

            def close(self):
                self.flush()
                if hasattr(self.raw, "close"):
                    self.raw.close()

            def __enter__(self):
                return self

            def __exit__(self, *exc):
                self.close()

        cls = BufferedWriter
        keep("BufferedWriter", cls)
    return cls


# The buffer goes out whenever it is full.
def buffered_write(self, data):
    view = memoryview(data)
    done = 0
    while done < len(view):
        room = self.buffer_size - len(self.pending)
        self.pending += view[done : done + room]
        done += room
        if len(self.pending) == self.buffer_size:
            buffered_flush(self)
    return len(view)


# What the stream does not take stays for the next time.
def buffered_flush(self):
    while self.pending:
        taken = self.raw.write(self.pending)
        if not taken:
            raise OSError(11)
        self.pending = self.pending[taken:]
    if hasattr(self.raw, "flush"):
        self.raw.flush()


# ---- sys.stdin: stdin_piece(stream, count, line) waits for some of what is asked for.


def stdin_collect(stream, count, line):
    pieces = []
    while count:
        piece = stdin_piece(stream, count, line)
        if not piece:
            break
        pieces.append(piece)
        count = max(count - len(piece), 0) if count > 0 else -1
        if line and piece[-1:] in ("\n", b"\n"):
            break
    return (b"" if stream is stream.buffer else "").join(pieces)


def stdin_read(stream, count=-1):
    return stdin_collect(stream, -1 if count is None else count, False)


def stdin_readline(stream, limit=-1):
    return stdin_collect(stream, -1 if limit is None else limit, True)


# Text goes into a buffer as bytes, like that of sys.stdin.buffer.
def stdin_readinto(stream, buffer, count=None):
    view = memoryview(buffer)
    if count is not None:
        view = view[:count]
    done = 0
    while done < len(view):
        taken = stdin_into(stream, view[done:])
        if not taken:
            break
        done += taken
    return done


def stdin_lines(stream):
    while True:
        line = stdin_readline(stream)
        if not line:
            return
        yield line


def stdin_readlines(stream):
    return list(stdin_lines(stream))
