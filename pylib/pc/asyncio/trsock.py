# The socket of a transport, for looking at it.

from ._passing import passing


@passing(
    "_sock", "fileno", "dup", "get_inheritable", "shutdown", "getsockopt", "setsockopt",
    "getpeername", "getsockname",
)
class TransportSocket:
    """What may be done with a socket that a transport reads and writes."""

    def __init__(self, sock):
        self._sock = sock

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)

    def __repr__(self):
        return repr(self._sock).replace(type(self._sock).__module__ + ".", "asyncio.Transport", 1)

    def __getstate__(self):
        raise TypeError("Cannot serialize asyncio.TransportSocket object")

    def settimeout(self, value):
        if value != 0:
            raise ValueError("settimeout(): only 0 timeout is allowed on transport sockets")

    def gettimeout(self):
        return 0

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets cannot be blocking")


