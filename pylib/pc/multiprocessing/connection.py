# Objects sent between the ends of a pipe or a socket, each pickled, behind its length.

import os
import pickle
import select
import socket
import struct

__all__ = ["Client", "Connection", "Listener", "Pipe", "wait"]


class _Link:
    def __init__(self, readable=True, writable=True):
        self._readable, self._writable = readable, writable
        self.closed = False

    readable = property(lambda self: self._readable)
    writable = property(lambda self: self._writable)

    def _check(self, allowed, text):
        if self.closed:
            raise OSError("handle is closed")
        if not allowed:
            raise OSError("connection is " + text)

    def send_bytes(self, buf, offset=0, size=None):
        self._check(self._writable, "read-only")
        data = memoryview(buf).cast("B")[offset:]
        data = data if size is None else data[:size]
        self._write(struct.pack("!i", len(data)) + bytes(data))

    def recv_bytes(self, maxlength=None):
        self._check(self._readable, "write-only")
        size = struct.unpack("!i", self._read(4))[0]
        if maxlength is not None and size > maxlength:
            self.close()
            raise OSError("bad message length")
        return self._read(size)

    def send(self, obj):
        self.send_bytes(pickle.dumps(obj))

    def recv(self):
        return pickle.loads(self.recv_bytes())

    def poll(self, timeout=0.0):
        self._check(self._readable, "write-only")
        return bool(wait([self], timeout))

    def _read(self, size):
        parts = []
        while size:
            part = self._part(size)
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def close(self):
        if not self.closed:
            self.closed = True
            self._close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


class Connection(_Link):
    def __init__(self, handle, readable=True, writable=True):
        super().__init__(readable, writable)
        self._handle = handle

    def fileno(self):
        return self._handle

    def _part(self, size):
        return os.read(self._handle, size)

    def _write(self, data):
        while data:
            data = data[os.write(self._handle, data) :]

    def _close(self):
        os.close(self._handle)


class _SocketConnection(_Link):
    def __init__(self, sock):
        super().__init__()
        self._socket = sock

    def fileno(self):
        return self._socket.fileno()

    def _part(self, size):
        return self._socket.recv(size)

    def _write(self, data):
        self._socket.sendall(data)

    def _close(self):
        self._socket.close()


def Pipe(duplex=True):
    if duplex:
        return tuple([_SocketConnection(end) for end in socket.socketpair()])
    reader, writer = os.pipe()
    return Connection(reader, writable=False), Connection(writer, readable=False)


# Those of the connections, sockets and descriptors that can be read.
def wait(object_list, timeout=None):
    objects = list(object_list)
    numbers = {o if isinstance(o, int) else o.fileno(): o for o in objects}
    return [numbers[n] for n in select.select(list(numbers), [], [], timeout)[0]]


class Listener:
    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        _refuse(authkey)
        if isinstance(address, str):
            raise ValueError("addresses are pairs of host and port here")
        self._socket = socket.create_server(address or ("localhost", 0), backlog=backlog)
        self.address = self._socket.getsockname()
        self.last_accepted = None

    def accept(self):
        connection, self.last_accepted = self._socket.accept()
        return _SocketConnection(connection)

    def close(self):
        self._socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


def Client(address, family=None, authkey=None):
    _refuse(authkey)
    return _SocketConnection(socket.create_connection(address))


def _refuse(authkey):
    if authkey is not None:
        raise NotImplementedError("connections with a key")
