# Loops that ask a selector which streams are ready.

import os
import selectors
import socket

from . import base_events, constants, events
from ._stream_transport import _SelectorSocketTransport
from ._datagram_transport import _SelectorDatagramTransport
from ._connect import _check_ssl_socket
from .transports import _connected

__all__ = ("BaseSelectorEventLoop",)


def _number(fd):
    return fd if isinstance(fd, int) else selectors._fileobj_to_fd(fd)


class BaseSelectorEventLoop(base_events.BaseEventLoop):
    """A loop over `selectors`: calls when descriptors are ready, and operations of sockets."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = selectors.DefaultSelector() if selector is None else selector
        # Transports by the number of their socket.
        self._transports = {}
        # What wakes the selector: bytes from other threads and of signals.
        self._wake_from, self._wake_to = os.pipe()
        self._add_reader(self._wake_from, self._read_from_self)

    def close(self):
        if not self._closed and not self.is_running():
            self._remove_reader(self._wake_from)
            for end in (self._wake_from, self._wake_to):
                os.close(end)
            self._wake_to = None
            self._selector.close()
            self._selector = None
        super().close()

    # The pipe never fills: a byte is written only if none is on its way.
    _is_woken = False

    def _write_to_self(self):
        if not self._is_woken and self._wake_to is not None:
            self._is_woken = True
            os.write(self._wake_to, b"\0")

    def _read_from_self(self):
        data = os.read(self._wake_from, 4096)
        self._is_woken = False
        self._process_self_data(data)

    def _process_self_data(self, data):
        pass

    def _process_events(self, event_list):
        for key, mask in event_list:
            reader, writer = key.data
            if mask & selectors.EVENT_READ and reader is not None:
                if reader._cancelled:
                    self._remove_reader(key.fileobj)
                else:
                    self._ready.append(reader)
            if mask & selectors.EVENT_WRITE and writer is not None:
                if writer._cancelled:
                    self._remove_writer(key.fileobj)
                else:
                    self._ready.append(writer)

    # Readers and writers: `place` is 0 for the former and 1 for the latter.

    def _add(self, fd, place, callback, args):
        self._check_closed()
        handle = events.Handle(callback, args, self, None)
        event = selectors.EVENT_WRITE if place else selectors.EVENT_READ
        key = self._selector._key_of(fd)
        if key is None:
            self._selector.register(fd, event, (None, handle) if place else (handle, None))
            return handle
        reader, writer = key.data
        old = writer if place else reader
        pair = (reader, handle) if place else (handle, writer)
        self._selector.modify(fd, key.events | event, pair)
        if old is not None:
            old.cancel()
        return handle

    def _remove(self, fd, place):
        if self._closed:
            return False
        key = self._selector._key_of(fd)
        if key is None:
            return False
        reader, writer = key.data
        old = writer if place else reader
        left = key.events & ~(selectors.EVENT_WRITE if place else selectors.EVENT_READ)
        if not left:
            self._selector.unregister(fd)
        else:
            self._selector.modify(fd, left, (reader, None) if place else (None, writer))
        if old is None:
            return False
        old.cancel()
        return True

    def _add_reader(self, fd, callback, *args):
        return self._add(fd, 0, callback, args)

    def _remove_reader(self, fd):
        return self._remove(fd, 0)

    def _add_writer(self, fd, callback, *args):
        return self._add(fd, 1, callback, args)

    def _remove_writer(self, fd):
        return self._remove(fd, 1)

    def _ensure_fd_no_transport(self, fd):
        transport = self._transports.get(_number(fd))
        if transport is not None and not transport.is_closing():
            raise RuntimeError("File descriptor %r is used by transport %r" % (fd, transport))

    def add_reader(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add(_number(fd), 0, callback, args)

    def remove_reader(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove(_number(fd), 0)

    def add_writer(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add(_number(fd), 1, callback, args)

    def remove_writer(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove(_number(fd), 1)

    # Operations of sockets.

    def _check_nonblocking(self, sock):
        _check_ssl_socket(sock)
        if self._debug and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")

    # What `call` gives, as soon as the socket is ready for it.
    async def _when_ready(self, place, sock, call, *args):
        self._check_nonblocking(sock)
        while True:
            try:
                return call(*args)
            except (BlockingIOError, InterruptedError):
                pass
            await self._until_ready(place, sock)

    async def _until_ready(self, place, sock):
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)
        future = self.create_future()
        handle = self._add(fd, place, _settle, (future,))
        try:
            await future
        finally:
            key = None if self._closed else self._selector._key_of(fd)
            if key is not None and key.data[place] is handle:
                self._remove(fd, place)

    async def sock_recv(self, sock, n):
        return await self._when_ready(0, sock, sock.recv, n)

    async def sock_recv_into(self, sock, buf):
        return await self._when_ready(0, sock, sock.recv_into, buf)

    async def sock_recvfrom(self, sock, bufsize):
        return await self._when_ready(0, sock, sock.recvfrom, bufsize)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        nbytes = nbytes or len(buf)
        return await self._when_ready(0, sock, sock.recvfrom_into, buf, nbytes)

    async def sock_sendall(self, sock, data):
        view = memoryview(data).cast("B") if data else b""
        sent = 0
        while sent < len(view):
            sent += await self._when_ready(1, sock, sock.send, view[sent:])

    async def sock_sendto(self, sock, data, address):
        return await self._when_ready(1, sock, sock.sendto, data, address)

    async def sock_accept(self, sock):
        made, address = await self._when_ready(0, sock, sock.accept)
        made.setblocking(False)
        return made, address

    async def sock_connect(self, sock, address):
        self._check_nonblocking(sock)
        if sock.family in (socket.AF_INET, getattr(socket, "AF_INET6", None)):
            infos = await self._ensure_resolved(
                address, family=sock.family, type=sock.type, proto=sock.proto, loop=self
            )
            address = infos[0][4]
        try:
            sock.connect(address)
            return
        except (BlockingIOError, InterruptedError):
            pass
        await self._until_ready(1, sock)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, "Connect call failed %s" % (address,))

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        """Sends a file; read in pieces, and how many bytes that were."""
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if sock.type != socket.SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        _check_count(offset, count)

        async def send(block):
            await self.sock_sendall(sock, block)

        return await self._send_pieces(file, offset, count, send)

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        """The same over a transport, after what it has to write already."""
        if transport.is_closing():
            raise RuntimeError("Transport is closing")
        _check_count(offset, count)

        async def send(block):
            transport.write(block)
            while transport.get_write_buffer_size():
                await _pause()

        return await self._send_pieces(file, offset, count, send)

    async def _send_pieces(self, file, offset, count, send):
        if hasattr(file, "seek"):
            file.seek(offset)
        total = 0
        while count is None or total < count:
            size = constants.SENDFILE_FALLBACK_READBUFFER_SIZE
            size = size if count is None else min(size, count - total)
            block = await self.run_in_executor(None, file.read, size)
            if not block:
                break
            await send(block)
            total += len(block)
        return total

    # Transports.

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        self._ensure_fd_no_transport(sock)
        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_ssl_transport(self, sock, protocol, context, waiter=None, *, server_side=False,
                            server_hostname=None, extra=None, server=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        from .sslproto import _TlsTransport

        self._ensure_fd_no_transport(sock)
        return _TlsTransport(self, sock, protocol, context, waiter, server_side, server_hostname,
                             extra, server, ssl_handshake_timeout)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        self._ensure_fd_no_transport(sock)
        return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)

    async def start_tls(self, transport, protocol, sslcontext, *, server_side=False,
                        server_hostname=None, ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None):
        """A transport that encrypts, in place of one that does not."""
        import ssl

        if not isinstance(sslcontext, ssl.SSLContext):
            raise TypeError("sslcontext is expected to be an instance of ssl.SSLContext, got %r"
                            % (sslcontext,))
        if not isinstance(transport, _SelectorSocketTransport):
            raise TypeError("transport %r is not supported by start_tls()" % (transport,))
        sock = transport._give_socket_away()
        waiter = self.create_future()
        made = self._make_ssl_transport(
            sock, protocol, sslcontext, waiter, server_side=server_side,
            server_hostname=server_hostname, server=transport._server,
            ssl_handshake_timeout=ssl_handshake_timeout,
        )
        made._tells_made = False
        try:
            await waiter
        except BaseException:
            made.close()
            raise
        return made

    # Servers.

    def _start_serving(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100,
                       ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        self._add_reader(sock.fileno(), self._accept_connection, protocol_factory, sock,
                         sslcontext, server, backlog, ssl_handshake_timeout, ssl_shutdown_timeout)

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()

    def _accept_connection(self, protocol_factory, sock, sslcontext=None, server=None,
                           backlog=100, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        for _ in range(backlog):
            try:
                made, address = sock.accept()
                made.setblocking(False)
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                # Too many files are open. It has to wait, or it would be told again at once.
                told = {"message": "socket.accept() out of system resource", "exception": error}
                self.call_exception_handler(told)
                self._remove_reader(sock.fileno())
                self.call_later(
                    constants.ACCEPT_RETRY_DELAY, self._start_serving, protocol_factory, sock,
                    sslcontext, server, backlog, ssl_handshake_timeout, ssl_shutdown_timeout,
                )
                return
            self.create_task(self._serve(protocol_factory, made, {"peername": address},
                                         sslcontext, server, ssl_handshake_timeout))

    async def _serve(self, protocol_factory, sock, extra, sslcontext, server, handshake_timeout):
        protocol = transport = None
        waiter = self.create_future()
        try:
            protocol = protocol_factory()
            if not sslcontext:
                transport = self._make_socket_transport(
                    sock, protocol, waiter, extra=extra, server=server
                )
            else:
                transport = self._make_ssl_transport(
                    sock, protocol, sslcontext, waiter, server_side=True, extra=extra,
                    server=server, ssl_handshake_timeout=handshake_timeout,
                )
            await _connected(transport, protocol, waiter)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if self._debug:
                told = {"message": "Error on transport creation for incoming connection"}
                told.update(exception=error, protocol=protocol, transport=transport)
                self.call_exception_handler({k: v for k, v in told.items() if v is not None})


def _settle(future):
    if not future.done():
        future.set_result(None)


async def _pause():
    from .waits import sleep

    await sleep(0.001)


def _check_count(offset, count):
    if not isinstance(offset, int):
        raise TypeError("offset must be a non-negative integer (got %r)" % (offset,))
    if offset < 0:
        raise ValueError("offset must be a non-negative integer (got %r)" % (offset,))
    if count is not None and not isinstance(count, int):
        raise TypeError("count must be a positive integer (got %r)" % (count,))
    if count is not None and count <= 0:
        raise ValueError("count must be a positive integer (got %r)" % (count,))
