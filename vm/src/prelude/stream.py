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


# ---- sys.stdin, by lines as input() reads; what was not asked for of a line waits.


def stdin_fill():
    try:
        line = input_plain() + "\n"
    except EOFError:
        return False
    keep("stdin rest", (kept("stdin rest") or "") + line)
    return True


def stdin_take(stream, size):
    rest = kept("stdin rest") or ""
    data = rest if size is None else rest[:size]
    keep("stdin rest", rest[len(data) :])
    return data.encode() if is_binary(stream) else data


def stdin_read(stream, count=-1):
    if count is None or count < 0:
        while stdin_fill():
            pass
        return stdin_take(stream, None)
    if is_binary(stream):
        return stdin_bytes(count)
    while len(kept("stdin rest") or "") < count and stdin_fill():
        pass
    return stdin_take(stream, count)


# Bytes may end in the middle of a character: those wait as well.
def stdin_bytes(count):
    waiting = kept("stdin bytes") or b""
    while len(waiting) < count and ((kept("stdin rest") or "") or stdin_fill()):
        waiting += kept("stdin rest").encode()
        keep("stdin rest", "")
    keep("stdin bytes", waiting[count:])
    return waiting[:count]


def stdin_readline(stream, limit=-1):
    if not kept("stdin rest"):
        stdin_fill()
    rest = kept("stdin rest") or ""
    size = rest.find("\n") + 1 or len(rest)
    if 0 <= limit < size:
        size = limit
    return stdin_take(stream, size)


def stdin_readinto(stream, buffer):
    data = stdin_bytes(len(buffer))
    buffer[: len(data)] = data
    return len(data)


def stdin_lines(stream):
    while True:
        line = stdin_readline(stream)
        if not line:
            return
        yield line


def stdin_readlines(stream):
    return list(stdin_lines(stream))
