# Bytes through pipes.

import os
import select
import stat

from . import constants, transports
from ._stream_transport import _release
from .log import logger


# Bytes that a pipe takes when it is ready (PIPE_BUF).
_AT_ONCE = 4096


def _kind_of(pipe):
    mode = os.fstat(pipe.fileno()).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)):
        raise ValueError("Pipe transport is for pipes/sockets only.")
    return mode


class _PipeTransport(transports._HasProtocol):
    """What both ends have in common."""

    def _set_up(self, pipe, protocol):
        self._extra["pipe"] = pipe
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = self._paused = False
        _kind_of(pipe)

    def __repr__(self):
        words = [type(self).__name__]
        if self._pipe is None:
            words.append("closed")
        elif self._closing:
            words.append("closing")
        return "<%s fd=%s>" % (" ".join(words), self._fileno)

    def _fatal_error(self, error, message):
        if isinstance(error, OSError):
            if self._loop.get_debug():
                logger.debug("%r: %s", self, message, exc_info=True)
        else:
            self._loop.call_exception_handler({
                "message": message,
                "exception": error,
                "transport": self,
                "protocol": self._protocol,
            })
        self._close(error)

    def _call_connection_lost(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = None


class _UnixReadPipeTransport(_PipeTransport, transports.ReadTransport):
    """The end that is read."""

    max_size = 256 * 1024

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._loop = loop
        self._set_up(pipe, protocol)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._listen)
        if waiter is not None:
            loop.call_soon(_release, waiter)

    def _listen(self):
        if self.is_reading():
            self._loop._add_reader(self._fileno, self._read_ready)

    def _read_ready(self):
        try:
            data = os.read(self._fileno, self.max_size)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._fatal_error(error, "Fatal read error on pipe transport")
            return
        if data:
            self._protocol.data_received(data)
            return
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._fileno)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._loop._add_reader(self._fileno, self._read_ready)

    def close(self):
        if not self._closing:
            self._close(None)

    def _close(self, error):
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, error)


class _UnixWritePipeTransport(_PipeTransport, transports._FlowControlMixin):
    """The end that is written to."""

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        transports._FlowControlMixin.__init__(self, extra, loop)
        self._buffer = bytearray()
        self._conn_lost = 0
        self._set_up(pipe, protocol)
        self._poll = select.poll()
        self._poll.register(self._fileno, select.POLLOUT)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._listen)
        if waiter is not None:
            loop.call_soon(_release, waiter)

    # When nobody reads any more, the end that is written to becomes readable.
    def _listen(self):
        mode = os.fstat(self._fileno).st_mode
        if not self._closing and (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            self._loop._add_reader(self._fileno, self._read_ready)

    def _read_ready(self):
        self._close(BrokenPipeError() if self._buffer else None)

    def get_write_buffer_size(self):
        return len(self._buffer)

    # Writes what goes without waiting, and how much that was.
    def _write_some(self, data):
        count = 0
        # The view has to go before the buffer may become shorter.
        with memoryview(data) as view:
            while count < len(view) and self._poll.poll(0):
                count += os.write(self._fileno, view[count : count + _AT_ONCE])
        return count

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes-like object, not %r"
                            % type(data).__name__)
        if not data:
            return
        if self._conn_lost or self._closing:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                logger.warning("pipe closed by peer or os.write(pipe, data) raised exception.")
            self._conn_lost += 1
            return
        if not self._buffer:
            try:
                count = self._write_some(data)
            except OSError as error:
                self._conn_lost += 1
                self._fatal_error(error, "Fatal write error on pipe transport")
                return
            if count == len(data):
                return
            data = memoryview(data)[count:]
            self._loop._add_writer(self._fileno, self._write_ready)
        self._buffer += data
        self._maybe_pause_protocol()

    def _write_ready(self):
        try:
            del self._buffer[: self._write_some(self._buffer)]
        except OSError as error:
            self._buffer.clear()
            self._conn_lost += 1
            self._loop._remove_writer(self._fileno)
            self._fatal_error(error, "Fatal write error on pipe transport")
            return
        self._maybe_resume_protocol()
        if not self._buffer:
            self._loop._remove_writer(self._fileno)
            if self._closing:
                self._loop._remove_reader(self._fileno)
                self._call_connection_lost(None)

    def can_write_eof(self):
        return True

    def write_eof(self):
        """Closes it when all is written."""
        if self._closing:
            return
        self._closing = True
        if not self._buffer:
            self._loop._remove_reader(self._fileno)
            self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if self._pipe is not None and not self._closing:
            self.write_eof()

    def abort(self):
        self._close(None)

    def _close(self, error=None):
        self._loop._remove_reader(self._fileno)
        if self._buffer:
            self._buffer.clear()
            self._loop._remove_writer(self._fileno)
        self._closing = True
        self._loop.call_soon(self._call_connection_lost, error)
