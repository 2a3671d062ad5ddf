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


# Of StringIO and BytesIO.
def memory_readlines(self, hint=None):
    return list(self)


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
