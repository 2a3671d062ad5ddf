# The frames of the WebSocket protocol (RFC 6455) over a stream.
#
# Lengths of 64 bits are not supported, and control frames but "close" are ignored.

_EIO = 5
_EAGAIN = 11
_EINVAL = 22
_ENOBUFS = 105

_TEXT = 1
_CLOSE = 8

# Requests of ioctl.
_IOCTL_CLOSE = 4
_IOCTL_GET_DATA_OPTS = 8
_IOCTL_SET_DATA_OPTS = 9


class websocket:
    def __init__(self, sock, blocking_write=False):
        self._sock = sock
        self._blocking_write = blocking_write is True
        self._send_as = _TEXT
        # Opcode of the last data frame, and of the current one.
        self._received = 0
        self._opcode = 0
        self._head = b""
        self._in_frame = False
        self._left = 0
        self._mask = None
        self._mask_at = 0

    # Reads until the header has so many bytes; False at the end of the stream.
    def _need(self, count):
        while len(self._head) < count:
            data = self._sock.read(count - len(self._head))
            if data is None:
                raise OSError(_EAGAIN)
            if not data:
                return False
            self._head += data
        return True

    def _start_frame(self):
        if not self._need(2):
            return False
        first, second = self._head[0], self._head[1]
        size = second & 0x7F
        if size == 127:
            self._sock.close()
            raise OSError(_EIO)
        at = 4 if size == 126 else 2
        end = at + 4 if second & 0x80 else at
        if not self._need(end):
            return False
        if size == 126:
            size = self._head[2] << 8 | self._head[3]
        self._opcode = first & 15
        if self._opcode:
            self._received = self._opcode
        self._mask = self._head[at:end] or None
        self._mask_at = 0
        self._left = size
        self._head = b""
        self._in_frame = True
        return True

    # At most `size` bytes of a message; b"" at its end.
    def _some(self, size):
        while True:
            if not self._in_frame and not self._start_frame():
                return b""
            data = b""
            if self._left:
                data = self._sock.read(min(size, self._left))
                if data is None:
                    raise OSError(_EAGAIN)
                if not data:
                    return b""
                self._left -= len(data)
                if self._mask is not None:
                    data = self._unmask(data)
            if self._left == 0:
                self._in_frame = False
                if self._opcode == _CLOSE:
                    self._put(b"\x88\x00", b"")
                    return b""
            if data and self._opcode < _CLOSE:
                return data

    def _unmask(self, data):
        mask = self._mask
        start = self._mask_at
        self._mask_at += len(data)
        return bytes([byte ^ mask[(start + i) & 3] for i, byte in enumerate(data)])

    def read(self, size=-1):
        parts = []
        while size:
            try:
                data = self._some(size if size > 0 else 256)
            except OSError as e:
                if e.errno == _EAGAIN:
                    if parts:
                        break
                    return None
                raise
            if not data:
                break
            parts.append(data)
            if size > 0:
                size -= len(data)
        return b"".join(parts)

    def readinto(self, buf):
        data = self.read(len(buf))
        if data is None:
            return None
        buf[: len(data)] = data
        return len(data)

    def readline(self, size=-1):
        line = b""
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if byte == b"\n":
                break
        return line

    def write(self, data):
        if isinstance(data, str):
            data = data.encode()
        size = len(data)
        if size >= 0x10000:
            raise OSError(_ENOBUFS)
        if size < 126:
            header = bytes((0x80 | self._send_as, size))
        else:
            header = bytes((0x80 | self._send_as, 126, size >> 8, size & 0xFF))
        self._put(header, data)
        return size

    def _put(self, header, data):
        if self._blocking_write:
            self._sock.setblocking(True)
        try:
            self._put_all(header)
            self._put_all(data)
        finally:
            if self._blocking_write:
                self._sock.setblocking(False)

    def _put_all(self, data):
        rest = memoryview(data)
        while len(rest):
            count = self._sock.write(rest)
            if not count:
                raise OSError(_EAGAIN)
            rest = rest[count:]

    def ioctl(self, request, arg=0):
        if request == _IOCTL_CLOSE:
            self._sock.close()
            return 0
        if request == _IOCTL_GET_DATA_OPTS:
            return self._received
        if request == _IOCTL_SET_DATA_OPTS:
            before = self._send_as
            self._send_as = arg & 15
            return before
        raise OSError(_EINVAL)

    def close(self):
        self._sock.close()
