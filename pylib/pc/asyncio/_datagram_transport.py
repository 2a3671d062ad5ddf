# Datagrams through a socket.

import collections

from ._stream_transport import _SelectorTransport
from .transports import DatagramTransport


class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
    """A socket of datagrams; with an address it sends to that alone."""

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        self._buffer = collections.deque()
        self._buffer_size = 0
        super().__init__(loop, sock, protocol, extra)
        self._address = address
        self._begin(waiter)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, address = self._sock.recvfrom(self.max_size)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on datagram transport")
        else:
            self._protocol.datagram_received(data, address)

    def get_write_buffer_size(self):
        return self._buffer_size

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes-like object, not %r"
                            % type(data).__name__)
        if not data:
            return
        if self._address:
            if addr not in (None, self._address):
                raise ValueError("Invalid address: must be None or %s" % (self._address,))
            addr = self._address
        if self._conn_lost and self._address and self._is_lost():
            return
        if not self._buffer:
            if self._sent(data, addr):
                return
            self._loop._add_writer(self._sock_fd, self._sendto_ready)
        self._buffer.append((bytes(data), addr))
        self._buffer_size += len(data)
        self._maybe_pause_protocol()

    # False if it has to wait; what fails is told.
    def _sent(self, data, addr):
        try:
            if self._extra["peername"]:
                self._sock.send(data)
            else:
                self._sock.sendto(data, addr)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal write error on datagram transport")
        return True

    def _sendto_ready(self):
        while self._buffer:
            data, addr = self._buffer[0]
            if not self._sent(data, addr):
                break
            if not self._buffer:
                return
            self._buffer.popleft()
            self._buffer_size -= len(data)
        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
