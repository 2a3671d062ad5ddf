# Processes with streams.

import subprocess

from . import events, futures, protocols, streams, tasks
from ._passing import passing
from .log import logger

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE, STDOUT, DEVNULL = subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL


class SubprocessStreamProtocol(streams.FlowControlMixin, protocols.SubprocessProtocol):
    """Puts what a process writes into streams."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)
        self.stdin = self.stdout = self.stderr = self._transport = None
        self._stdin_closed = self._loop.create_future()
        self._limit, self._pipe_fds = limit, []
        self._process_exited = False

    def __repr__(self):
        words = [type(self).__name__]
        for name in ("stdin", "stdout", "stderr"):
            if (stream := getattr(self, name)) is not None:
                words.append("%s=%r" % (name, stream))
        return "<" + " ".join(words) + ">"

    def connection_made(self, transport):
        self._transport = transport
        for fd, name in ((1, "stdout"), (2, "stderr")):
            pipe = transport.get_pipe_transport(fd)
            if pipe is not None:
                reader = streams.StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
                self._pipe_fds.append(fd)
        pipe = transport.get_pipe_transport(0)
        if pipe is not None:
            self.stdin = streams.StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

    def _reader_of(self, fd):
        return self.stdout if fd == 1 else self.stderr if fd == 2 else None

    def pipe_data_received(self, fd, data):
        reader = self._reader_of(fd)
        if reader is not None:
            reader.feed_data(data)

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            if self.stdin is not None:
                self.stdin.close()
            self.connection_lost(exc)
            futures._over(self._stdin_closed, exc)
            self._stdin_closed._log_traceback = False
            return
        if (reader := self._reader_of(fd)) is not None:
            reader._end(exc)
        self._pipe_fds = [other for other in self._pipe_fds if other != fd]
        self._close_at_end()

    def process_exited(self):
        self._process_exited = True
        self._close_at_end()

    def _close_at_end(self):
        if self._process_exited and not self._pipe_fds:
            transport, self._transport = self._transport, None
            if transport is not None:
                transport.close()

    def _get_close_waiter(self, stream):
        return self._stdin_closed if stream is self.stdin else None


@passing("_transport", "send_signal", "terminate", "kill")
class Process:
    """A process that was started."""

    def __init__(self, transport, protocol, loop):
        self._transport, self._protocol, self._loop = transport, protocol, loop
        self.stdin, self.stdout, self.stderr = protocol.stdin, protocol.stdout, protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return "<%s %s>" % (type(self).__name__, self.pid)

    @property
    def returncode(self):
        return self._transport.get_returncode()

    async def wait(self):
        """The return code, at its end."""
        return await self._transport._wait()

    async def _feed_stdin(self, input):
        try:
            self.stdin.write(input)
            await self.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            # The process may not want it all.
            if self._loop.get_debug():
                logger.debug("%r communicate: stdin got %r", self, error)
        self.stdin.close()

    async def _read_stream(self, fd):
        stream = self.stdout if fd == 1 else self.stderr
        output = await stream.read()
        self._transport.get_pipe_transport(fd).close()
        return output

    async def communicate(self, input=None):
        """Writes the input, reads all output and waits for the end: output and errors."""
        jobs = [_nothing(), _nothing(), _nothing()]
        if input is not None:
            jobs[0].close()
            jobs[0] = self._feed_stdin(input)
        for fd, stream in ((1, self.stdout), (2, self.stderr)):
            if stream is not None:
                jobs[fd].close()
                jobs[fd] = self._read_stream(fd)
        _, output, errors = await tasks.gather(*jobs)
        await self.wait()
        return output, errors


async def _nothing():
    return None


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None,
                                  limit=streams._DEFAULT_LIMIT, **kwds):
    """Runs a line of the shell."""
    loop = events.get_running_loop()
    transport, protocol = await loop.subprocess_shell(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), cmd, stdin=stdin,
        stdout=stdout, stderr=stderr, **kwds,
    )
    return Process(transport, protocol, loop)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None,
                                 limit=streams._DEFAULT_LIMIT, **kwds):
    """Runs a program with its arguments."""
    loop = events.get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), program, *args, stdin=stdin,
        stdout=stdout, stderr=stderr, **kwds,
    )
    return Process(transport, protocol, loop)
