# Bytes that are encrypted on their way. The socket does that, so the transport reads and writes it
# as one that does not encrypt, after a handshake.

import ssl

from . import constants
from ._stream_transport import _SelectorSocketTransport


def _create_transport_context(server_side, server_hostname):
    if server_side:
        raise ValueError("Server side SSL needs a valid SSLContext")
    context = ssl.create_default_context()
    if not server_hostname:
        context.check_hostname = False
    return context


class _TlsTransport(_SelectorSocketTransport):
    """A connection that encrypts."""

    _not_yet = ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError, InterruptedError
    # Is the protocol told that there is a connection? Not if it knows already.
    _tells_made = True

    def __init__(self, loop, sock, protocol, context, waiter, server_side, server_hostname, extra,
                 server, handshake_timeout):
        self._context = context or _create_transport_context(server_side, server_hostname)
        wrapped = self._context.wrap_socket(
            sock, server_side=server_side, server_hostname=server_hostname or None,
            do_handshake_on_connect=False,
        )
        wrapped.setblocking(False)
        self._waiter = waiter
        self._timer = None
        limit = handshake_timeout or constants.SSL_HANDSHAKE_TIMEOUT
        super().__init__(loop, wrapped, protocol, None, extra, server)
        self._timer = loop.call_later(limit, self._too_late, limit)

    def _begin(self, waiter):
        self._loop.call_soon(self._shake)

    def _too_late(self, limit):
        self._fail(ConnectionAbortedError(
            "SSL handshake is taking longer than %s seconds: aborting the connection" % limit
        ))

    def _fail(self, error):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(error)
        self._protocol_connected = False
        self._force_close(error)

    def _shake(self):
        if self._conn_lost:
            return
        self._loop._remove_writer(self._sock_fd)
        self._loop._remove_reader(self._sock_fd)
        try:
            self._sock.do_handshake()
        except ssl.SSLWantReadError:
            self._loop._add_reader(self._sock_fd, self._shake)
            return
        except ssl.SSLWantWriteError:
            self._loop._add_writer(self._sock_fd, self._shake)
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._timer.cancel()
            self._fail(error)
            return
        self._timer.cancel()
        self._extra.update(
            sslcontext=self._context, ssl_object=self._sock, peercert=self._sock.getpeercert(),
            cipher=self._sock.cipher(), compression=None,
        )
        if self._tells_made:
            self._protocol.connection_made(self)
        waiter, self._waiter = self._waiter, None
        super()._begin_reading(waiter)
        # Something may have come with the end of the handshake.
        self._loop.call_soon(self._read_ready)

    # What was received with a part that has been read is nothing the selector knows of.
    def _read_ready(self):
        super()._read_ready()
        while self.is_reading() and self._sock is not None and self._sock.pending():
            super()._read_ready()

    def can_write_eof(self):
        return False

    def write_eof(self):
        raise NotImplementedError
