# Reading and writing connections as one reads and writes files.


from . import coroutines, events, exceptions, futures
from ._flow import FlowControlMixin
from ._passing import passing
from .waits import sleep

__all__ = (
    "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server",
    "open_unix_connection", "start_unix_server",
)

_DEFAULT_LIMIT = 2**16


async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """A reader and a writer, connected; other arguments are those of `create_connection`."""
    loop = events.get_running_loop()
    return await _opened(loop.create_connection, (host, port), limit, loop, kwds)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """A server that calls `client_connected_cb(reader, writer)` for each connection."""
    loop = events.get_running_loop()
    factory = _protocols(client_connected_cb, limit, loop)
    return await loop.create_server(factory, host, port, **kwds)


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """The same as `open_connection`, at a path."""
    loop = events.get_running_loop()
    return await _opened(loop.create_unix_connection, (path,), limit, loop, kwds)


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """The same as `start_server`, at a path."""
    loop = events.get_running_loop()
    factory = _protocols(client_connected_cb, limit, loop)
    return await loop.create_unix_server(factory, path, **kwds)


async def _opened(connect, place, limit, loop, kwds):
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await connect(lambda: protocol, *place, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


def _protocols(client_connected_cb, limit, loop):
    def factory():
        reader = StreamReader(limit=limit, loop=loop)
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

    return factory


class StreamReaderProtocol(FlowControlMixin):
    """Puts what comes into a reader."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._stream_writer = self._task = self._transport = None
        self._over_ssl = False
        self._closed = self._loop.create_future()

    def _replace_writer(self, writer):
        transport = writer.transport
        self._stream_writer = writer
        self._transport = transport
        self._over_ssl = transport.get_extra_info("sslcontext") is not None

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        if reader is not None:
            reader.set_transport(transport)
        self._over_ssl = transport.get_extra_info("sslcontext") is not None
        if self._client_connected_cb is None:
            return
        self._stream_writer = StreamWriter(transport, self, reader, self._loop)
        result = self._client_connected_cb(reader, self._stream_writer)
        if coroutines.iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._served)

    def _served(self, task):
        transport = self._transport
        if task.cancelled():
            if transport is not None:
                transport.close()
            return
        error = task.exception()
        if error is not None:
            self._loop.call_exception_handler({
                "message": "Unhandled exception in client_connected_cb",
                "exception": error,
                "transport": transport,
            })
            if transport is not None:
                transport.close()

    def connection_lost(self, exc):
        if self._stream_reader is not None:
            self._stream_reader._end(exc)
        futures._over(self._closed, exc)
        # Only who waits for the end is told.
        self._closed._log_traceback = False
        super().connection_lost(exc)
        self._stream_writer = self._task = self._transport = None

    def eof_received(self):
        if self._stream_reader is not None:
            self._stream_reader.feed_eof()
        # What encrypts cannot be open in one direction.
        return not self._over_ssl

    def data_received(self, data):
        if self._stream_reader is not None:
            self._stream_reader.feed_data(data)

    def _get_close_waiter(self, stream):
        return self._closed


@passing(
    "_transport", "writelines", "write_eof", "can_write_eof", "close", "is_closing",
    "get_extra_info",
)
class StreamWriter:
    """Writes to a transport."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol = transport, protocol
        self._reader, self._loop = reader, loop
        self._complete_fut = loop.create_future()
        self._complete_fut.set_result(None)

    def __repr__(self):
        words = [type(self).__name__, "transport=%r" % (self._transport,)]
        if self._reader is not None:
            words.append("reader=%r" % (self._reader,))
        return "<" + " ".join(words) + ">"

    transport = property(lambda self: self._transport)

    def write(self, data):
        self._transport.write(data)

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)

    async def drain(self):
        """Waits until it makes sense to write more."""
        reader, protocol = self._reader, self._protocol
        if reader is not None and (error := reader._exception) is not None:
            raise error
        if self._transport.is_closing():
            # A turn in which the protocol gets to know that the connection is lost.
            await sleep(0)
        if protocol._connection_lost or protocol._paused:
            await protocol._drain_helper()

    async def start_tls(self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None):
        """Encrypts from here on."""
        protocol = self._protocol
        server_side = protocol._client_connected_cb is not None
        await self.drain()
        self._transport = await self._loop.start_tls(
            self._transport, protocol, sslcontext, server_side=server_side,
            server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
        )
        protocol._replace_writer(self)


class StreamReader:
    """What has come and was not read yet; the transport waits when it is too much."""

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events._get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        words = ["StreamReader"]
        if self._buffer:
            words.append("%d bytes" % len(self._buffer))
        if self._eof:
            words.append("eof")
        if self._limit != _DEFAULT_LIMIT:
            words.append("limit=%d" % self._limit)
        for name in ("waiter", "exception", "transport"):
            if (value := getattr(self, "_" + name)) is not None:
                words.append("%s=%r" % (name, value))
        if self._paused:
            words.append("paused")
        return "<" + " ".join(words) + ">"

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wakeup_waiter(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def set_transport(self, transport):
        assert self._transport is None, "Transport already set"
        self._transport = transport

    def _maybe_resume_transport(self):
        if len(self._buffer) <= self._limit:
            self._resume()

    def _resume(self):
        if self._paused:
            self._paused = False
            self._transport.resume_reading()

    def at_eof(self):
        return self._eof and not self._buffer

    def feed_eof(self):
        self._eof = True
        self._wakeup_waiter()

    # The connection is over.
    def _end(self, exc):
        if exc is not None:
            self.set_exception(exc)
        else:
            self.feed_eof()

    def feed_data(self, data):
        assert not self._eof, "feed_data after feed_eof"
        if not data:
            return
        self._buffer += data
        if (waiter := self._waiter) is not None:
            self._waiter = None
            waiter.cancelled() or waiter.set_result(None)
        if len(self._buffer) > 2 * self._limit and not self._paused and self._transport:
            try:
                self._transport.pause_reading()
                self._paused = True
            except NotImplementedError:
                # It cannot be paused, so all is kept.
                self._transport = None

    async def _wait_for_data(self, func_name):
        if self._waiter is not None:
            raise RuntimeError("%s() called while another coroutine is already waiting for "
                               "incoming data" % func_name)
        self._resume()
        self._waiter = waiter = self._loop.create_future()
        try:
            await waiter
        finally:
            self._waiter = None

    # The first `n` bytes.
    def _taken(self, n):
        buffer = self._buffer
        if len(buffer) <= n:
            data = bytes(buffer)
            buffer.clear()
        else:
            data = bytes(buffer[:n])
            del buffer[:n]
        if self._paused:
            self._maybe_resume_transport()
        return data

    async def readline(self):
        """Up to and with the next line feed, or what there is before the end."""
        if self._exception is None:
            if not self._buffer and not self._eof:
                await self._wait_for_data("readuntil")
            place = self._buffer.find(b"\n")
            if 0 <= place <= self._limit and self._exception is None:
                return self._taken(place + 1)
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as error:
            return error.partial
        except exceptions.LimitOverrunError as error:
            if self._buffer.startswith(b"\n", error.consumed):
                del self._buffer[: error.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume_transport()
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b"\n"):
        """Up to and with the separator."""
        length = len(separator)
        if length == 0:
            raise ValueError("Separator should be at least one-byte string")
        if self._exception is not None:
            raise self._exception
        start = 0
        while True:
            place = self._buffer.find(separator, start)
            if place >= 0:
                break
            # A part of it may be there.
            start = max(0, len(self._buffer) + 1 - length)
            if start > self._limit:
                raise exceptions.LimitOverrunError(
                    "Separator is not found, and chunk exceed the limit", start
                )
            if self._eof:
                data = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(data, None)
            await self._wait_for_data("readuntil")
        if place > self._limit:
            raise exceptions.LimitOverrunError(
                "Separator is found, but chunk is longer than limit", place
            )
        return self._taken(place + length)

    async def read(self, n=-1):
        """Up to `n` bytes, as soon as there are some; all of them if `n` is below 0."""
        if self._exception is not None:
            raise self._exception
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while block := await self.read(self._limit):
                blocks.append(block)
            return b"".join(blocks)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
        return self._taken(n)

    async def readexactly(self, n):
        """`n` bytes."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        if self._exception is not None:
            raise self._exception
        while len(self._buffer) < n:
            if self._eof:
                raise exceptions.IncompleteReadError(self._taken(len(self._buffer)), n)
            await self._wait_for_data("readexactly")
        return self._taken(n) if n else b""

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b"":
            raise StopAsyncIteration
        return line
