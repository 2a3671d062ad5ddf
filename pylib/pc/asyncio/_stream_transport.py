# Bytes through a socket.

import socket

from . import constants, protocols, transports
from .log import logger
from .trsock import TransportSocket


class _SelectorTransport(transports._HasProtocol, transports._FlowControlMixin):
    """What transports over sockets have in common; the derived class has `_read_ready`."""

    # Most bytes that are read at once, and how many are asked for: each read takes that much room.
    max_size = 262144
    _size = 4096
    _sock = None
    _paused = False

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        self._extra["socket"] = TransportSocket(sock)
        for name, ask in (("sockname", sock.getsockname), ("peername", sock.getpeername)):
            if name not in self._extra:
                try:
                    self._extra[name] = ask()
                except OSError:
                    self._extra[name] = None
        self._sock = sock
        self._sock_fd = sock.fileno()
        self._server = server
        self._conn_lost = 0
        self._closing = False
        self._protocol_connected = False
        self.set_protocol(protocol)
        if server is not None:
            server._attach()
        loop._transports[self._sock_fd] = self

    def __repr__(self):
        words = [type(self).__name__]
        if self._sock is None:
            words.append("closed")
        elif self._closing:
            words.append("closing")
        words.append("fd=%s" % self._sock_fd)
        words.append("write=<bufsize=%d>" % self.get_write_buffer_size())
        return "<" + " ".join(words) + ">"

    def _begin(self, waiter):
        self._loop.call_soon(self._protocol.connection_made, self)
        self._begin_reading(waiter)

    def _begin_reading(self, waiter):
        self._loop.call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            self._loop.call_soon(_release, waiter)

    def abort(self):
        self._force_close(None)

    def set_protocol(self, protocol):
        super().set_protocol(protocol)
        self._protocol_connected = True

    def is_reading(self):
        return not (self._paused or self._closing)

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._sock_fd)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._add_reader(self._sock_fd, self._read_ready)

    def close(self):
        """What waits to be written is written first."""
        was_closing, self._closing = self._closing, True
        if was_closing:
            return
        self._loop._remove_reader(self._sock_fd)
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)
            self._lose(None)

    # The protocol is told of the end in the next turn.
    def _lose(self, error):
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)

    def _fatal_error(self, error, message="Fatal error on transport"):
        if not isinstance(error, OSError):
            self._loop.call_exception_handler({
                "message": message,
                "exception": error,
                "transport": self,
                "protocol": self._protocol,
            })
        elif self._loop.get_debug():
            logger.debug("%r: %s", self, message, exc_info=True)
        self._force_close(error)

    def _force_close(self, error):
        if self._conn_lost:
            return
        if not self._closing:
            self._loop._remove_reader(self._sock_fd)
        if self._buffer:
            self._loop._remove_writer(self._sock_fd)
            self._buffer.clear()
        self._closing = True
        self._lose(error)

    def _call_connection_lost(self, error):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(error)
        finally:
            self._loop._transports.pop(self._sock_fd, None)
            self._sock.close()
            self._sock = self._protocol = None
            server, self._server = self._server, None
            if server is not None:
                server._detach()

    def get_write_buffer_size(self):
        return len(self._buffer)

    def _add_reader(self, fd, callback):
        if self.is_reading():
            self._loop._add_reader(fd, callback)

    # The connection was lost: writing is in vain.
    def _is_lost(self):
        if not self._conn_lost:
            return False
        if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
            logger.warning("socket.send() raised exception.")
        self._conn_lost += 1
        return True


class _SelectorSocketTransport(_SelectorTransport):
    """A connection."""

    # What the socket raises when it is not ready.
    _not_yet = BlockingIOError, InterruptedError

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        self._eof = False
        self._empty_waiter = None
        self._buffer = bytearray()
        super().__init__(loop, sock, protocol, extra, server)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError:
            # It is none of TCP.
            pass
        self._begin(waiter)

    def set_protocol(self, protocol):
        self._is_buffered = isinstance(protocol, protocols.BufferedProtocol)
        super().set_protocol(protocol)

    def _read_ready(self):
        if self._conn_lost:
            return
        if self._is_buffered:
            self._read_into_buffer()
            return
        try:
            data = self._sock.recv(self._size)
        except self._not_yet:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on socket transport")
            return
        if not data:
            self._at_end()
            return
        if len(data) == self._size and self._size < self.max_size:
            # There is more than usual.
            self._size *= 4
        try:
            self._protocol.data_received(data)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.data_received() call failed.")

    def _read_into_buffer(self):
        what = "protocol.get_buffer() call failed."
        try:
            buffer = self._protocol.get_buffer(-1)
            if not len(buffer):
                raise RuntimeError("get_buffer() returned an empty buffer")
            what = "read error on socket transport"
            count = self._sock.recv_into(buffer)
            what = "protocol.buffer_updated() call failed."
            if count:
                self._protocol.buffer_updated(count)
        except self._not_yet:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: " + what)
            return
        if not count:
            self._at_end()

    # The other side writes no more.
    def _at_end(self):
        try:
            stays_open = self._protocol.eof_received()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.eof_received() call failed.")
            return
        if not stays_open:
            self.close()
            return
        self._loop._remove_reader(self._sock_fd)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes-like object, not %r"
                            % type(data).__name__)
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._empty_waiter is not None:
            raise RuntimeError("unable to write; sendfile is in progress")
        if not data or self._is_lost():
            return
        if not self._buffer:
            try:
                count = self._sock.send(data)
            except self._not_yet:
                pass
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal_error(error, "Fatal write error on socket transport")
                return
            else:
                if count == len(data):
                    return
                data = memoryview(data)[count:]
            self._loop._add_writer(self._sock_fd, self._write_ready)
        self._buffer += data
        self._maybe_pause_protocol()

    def _write_ready(self):
        if self._conn_lost:
            return
        try:
            count = self._sock.send(self._buffer)
        except self._not_yet:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop._remove_writer(self._sock_fd)
            self._buffer.clear()
            self._fatal_error(error, "Fatal write error on socket transport")
            return
        if count:
            del self._buffer[:count]
        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
            else:
                self._end_if_asked()

    # All is written.
    def _end_if_asked(self):
        if self._eof:
            self._sock.shutdown(socket.SHUT_WR)

    def write_eof(self):
        if not (self._eof or self._closing):
            self._eof = True
            if not self._buffer:
                self._end_if_asked()

    def can_write_eof(self):
        return True

    # For a transport that encrypts. This one is closed without its protocol's knowing.
    def _give_socket_away(self):
        self._loop._remove_reader(self._sock_fd)
        self._loop._remove_writer(self._sock_fd)
        self._loop._transports.pop(self._sock_fd, None)
        self._closing = True
        self._conn_lost += 1
        sock, self._sock = self._sock, None
        return sock


def _release(waiter):
    if not waiter.cancelled():
        waiter.set_result(None)
