# Sockets as CPython has them: a class around that of the built-in module, files made of sockets,
# families and kinds as enumerations. Files that are read are buffered by the built-in socket.

import usocket as _socket
from io import BufferedRWPair, BufferedWriter, RawIOBase, TextIOWrapper
from sys import byteorder as _order
from usocket import *

from ._constants import *
from ._constants import _member
from ._addresses import *

_GLOBAL_DEFAULT_TIMEOUT = object()
_default = None


def getdefaulttimeout():
    return _default


def setdefaulttimeout(timeout):
    global _default
    if timeout is not None and timeout < 0:
        raise ValueError("Timeout value out of range")
    _default = timeout


class socket(_socket.socket):
    def __new__(cls, family=-1, type=-1, proto=-1, fileno=None, **options):
        family = AF_INET if family == -1 else family
        type = SOCK_STREAM if type == -1 else type
        bare = int(type) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
        number = 0 if proto == -1 else int(proto)
        made = _socket.socket.__new__(cls, int(family), bare, number, fileno)
        made._kept = (_member(AddressFamily, int(family)), _member(SocketKind, bare), number)
        made._files = 0
        made._closed = made._listens = False
        if type & SOCK_NONBLOCK:
            made.setblocking(False)
        elif fileno is None and _default is not None:
            made.settimeout(_default)
        return made

    def __init__(self, *pos, **named):
        pass

    family = property(lambda self: self._kept[0])
    type = property(lambda self: self._kept[1])
    proto = property(lambda self: self._kept[2])
    timeout = property(lambda self: self.gettimeout())

    def __repr__(self):
        kind = type(self)
        text = "<%s.%s%s fd=%i, family=%s, type=%s, proto=%i" % (
            kind.__module__, kind.__qualname__, " [closed]" if self._closed else "",
            self.fileno(), str(int(self.family)), str(int(self.type)), self.proto,
        )
        for name, ask in (("laddr", self.getsockname), ("raddr", self.getpeername)):
            try:
                text += ", %s=%s" % (name, ask())
            except OSError:
                pass
        return text + ">"

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if not self._closed:
            self.close()

    def __getstate__(self):
        raise TypeError("cannot pickle %r object" % type(self).__name__)

    # The timeout of the system and that of a program are one here, and CPython's has no number.
    def _timely(self, call, *args):
        try:
            return call(self, *args)
        except TimeoutError as e:
            if self.gettimeout():
                raise TimeoutError("timed out") from None
            raise e

    def _same(self, made):
        return type(self)(self.family, self.type, self.proto, made)

    def accept(self):
        made, address = self._timely(_socket.socket.accept)
        made = socket(self.family, self.type, self.proto, made)
        made.settimeout(_default)
        return made, address

    def connect(self, address):
        self._timely(_socket.socket.connect, address)

    def connect_ex(self, address):
        try:
            self.connect(address)
        except gaierror:
            raise
        except OSError as e:
            return e.errno or EAGAIN
        return 0

    def recv(self, bufsize, flags=0):
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        return self._timely(_socket.socket.recv, bufsize, int(flags))

    def recv_into(self, buffer, nbytes=0, flags=0):
        return self._timely(_socket.socket.recv_into, buffer, nbytes, int(flags))

    def recvfrom(self, bufsize, flags=0):
        return self._timely(_socket.socket.recvfrom, bufsize, int(flags))

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        data, address = self.recvfrom(nbytes or len(buffer), flags)
        memoryview(buffer).cast("B")[: len(data)] = data
        return len(data), address

    # Messages without anything beside their bytes.
    def recvmsg(self, bufsize, ancbufsize=0, flags=0):
        data, address = self.recvfrom(bufsize, flags)
        return data, [], 0, address

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0):
        views = [memoryview(buffer).cast("B") for buffer in buffers]
        data, address = self.recvfrom(sum(map(len, views)), flags)
        left = data
        for view in views:
            part, left = left[: len(view)], left[len(view) :]
            view[: len(part)] = part
        return len(data), [], 0, address

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        if list(ancdata):
            raise OSError(95, "Operation not supported")
        data = b"".join([bytes(buffer) for buffer in buffers])
        return self.send(data, flags) if address is None else self.sendto(data, flags, address)

    def send(self, data, flags=0):
        return self._timely(_socket.socket.send, data, int(flags))

    def sendall(self, data, flags=0):
        return self._timely(_socket.socket.sendall, data, int(flags))

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        data = b"".join([bytes(b) for b in buffers])
        return self.send(data, flags) if address is None else self.sendto(data, flags, address)

    def sendfile(self, file, offset=0, count=None):
        if offset:
            file.seek(offset)
        sent = 0
        while count is None or sent < count:
            block = file.read(8192 if count is None else min(8192, count - sent))
            if not block:
                break
            self.sendall(block)
            sent += len(block)
        return sent

    def getblocking(self):
        return self.gettimeout() != 0.0

    def gettimeout(self):
        seconds = _socket.socket.gettimeout(self)
        return seconds if seconds is None else float(seconds)

    def setsockopt(self, level, optname, value, optlen=None):
        _socket.socket.setsockopt(self, level, optname, value)

    def listen(self, *backlog):
        _socket.socket.listen(self, *backlog)
        self._listens = True

    def getsockopt(self, level, optname, buflen=0):
        known = {SO_ACCEPTCONN: self._listens, SO_DOMAIN: self.family, SO_PROTOCOL: self.proto}
        if level == SOL_SOCKET and optname in known:
            value = int(known[optname])
        else:
            value = _socket.socket.getsockopt(self, level, optname)
        return value.to_bytes(buflen, _order) if buflen else value

    def dup(self):
        return self._same(_socket.socket.dup(self))

    def detach(self):
        self._closed = True
        return _socket.socket.detach(self)

    def get_inheritable(self):
        return False

    def set_inheritable(self, inheritable):
        if inheritable:
            raise OSError(95, "Operation not supported")

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError("invalid mode %r (only r, w, b allowed)" % (mode,))
        writing = "w" in mode
        reading = "r" in mode or not writing
        binary = "b" in mode
        raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
        self._files += 1
        if buffering == 0:
            if not binary:
                raise ValueError("unbuffered streams must be binary")
            return raw
        size = 8192 if buffering is None or buffering < 0 else buffering
        if reading and writing:
            made = BufferedRWPair(raw, raw, size)
        else:
            made = SocketReader(raw) if reading else BufferedWriter(raw, size)
        if binary:
            return made
        text = TextIOWrapper(made, encoding, errors, newline)
        text.mode = mode
        return text

    def _let_go(self):
        self._files -= 1
        if self._closed and self._files <= 0:
            self._real_close()

    def _real_close(self):
        _socket.socket.close(self)

    # What is open goes with the last file.
    def close(self):
        self._closed = True
        if self._files <= 0:
            self._real_close()


socket.__module__ = "socket"
SocketType = socket


class SocketIO(RawIOBase):
    def __init__(self, sock, mode):
        self._sock = sock
        self._mode = mode
        self.mode = mode + "b"

    def _check(self):
        if self._sock is None:
            raise ValueError("I/O operation on closed socket.")
        return self._sock

    def _nothing(self, call, *args):
        try:
            return call(*args)
        except BlockingIOError:
            return None

    def readinto(self, buffer):
        return self._nothing(self._check().recv_into, buffer)

    def write(self, data):
        return self._nothing(self._check().send, data)

    def readable(self):
        return "r" in self._mode

    def writable(self):
        return "w" in self._mode

    def seekable(self):
        return False

    def fileno(self):
        return self._check().fileno()

    @property
    def name(self):
        return -1 if self._sock is None else self._sock.fileno()

    @property
    def closed(self):
        return self._sock is None

    def close(self):
        sock, self._sock = self._sock, None
        if sock is not None:
            sock._let_go()


# A file that is read. What a read leaves behind is kept by the socket.
class SocketReader(SocketIO):
    def __init__(self, raw):
        super().__init__(raw._sock, "r")
        self.raw = raw

    def read(self, size=-1):
        sock = self._check()
        return sock._timely(_socket.socket.read, -1 if size is None else size)

    def readline(self, size=-1):
        sock = self._check()
        return sock._timely(_socket.socket.readline, -1 if size is None else size)

    def readinto(self, buffer):
        sock = self._check()
        return sock._timely(_socket.socket.readinto, buffer)

    def read1(self, size=-1):
        return self._check().recv(8192 if size is None or size < 0 else size)

    def readinto1(self, buffer):
        return self._check().recv_into(buffer)

    def peek(self, size=0):
        return self._check().recv(max(size, 1), MSG_PEEK)


def fromfd(fd, family, type, proto=0):
    from os import dup

    return socket(family, type, proto, dup(fd))


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    family = AF_UNIX if family is None else family
    pair = _socket.socketpair(int(family), int(type), proto)
    return tuple([socket(family, type, proto, made) for made in pair])


def has_dualstack_ipv6():
    return False


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, **options):
    errors = []
    for family, kind, proto, _, place in getaddrinfo(address[0], address[1], 0, SOCK_STREAM):
        made = socket(family, kind, proto)
        try:
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                made.settimeout(timeout)
            if source_address:
                made.bind(source_address)
            made.connect(place)
            return made
        except OSError as e:
            made.close()
            errors.append(e)
    if options.get("all_errors"):
        raise ExceptionGroup("create_connection failed", errors)
    raise errors[0] if errors else OSError("getaddrinfo returns an empty list")


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, **options):
    made = socket(family, SOCK_STREAM)
    try:
        made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if reuse_port:
            made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        made.bind(address)
        made.listen(128 if backlog is None else backlog)
    except BaseException:
        made.close()
        raise
    return made


def close(fd):
    from os import close

    close(fd)


# Of `io` nothing.
_others = ("BufferedRWPair", "BufferedWriter", "RawIOBase", "TextIOWrapper")
__all__ = [name for name in globals() if name[0] != "_" and name not in _others]
