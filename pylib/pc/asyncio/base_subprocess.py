# Processes and their pipes.

import collections
import os
import subprocess

from . import futures, protocols, transports
from .log import logger


class BaseSubprocessTransport(transports.SubprocessTransport):
    """A process; the derived class starts it."""

    def __init__(self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None,
                 extra=None, **kwargs):
        super().__init__(extra)
        self._closed = self._finished = False
        self._protocol, self._loop = protocol, loop
        self._proc = self._pid = self._returncode = None
        self._exit_waiters = []
        # Calls of the protocol that come before the pipes are connected.
        self._pending_calls = collections.deque()
        self._pipes = {}
        self._start(args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr,
                    bufsize=bufsize, **kwargs)
        for fd, pipe in enumerate((self._proc.stdin, self._proc.stdout, self._proc.stderr)):
            if pipe is not None:
                self._pipes[fd] = None
        self._pid = self._extra["pid"] = self._proc.pid
        self._extra["subprocess"] = self._proc
        loop.create_task(self._connect_pipes(waiter))

    def __repr__(self):
        words = [type(self).__name__]
        if self._closed:
            words.append("closed")
        if self._pid is not None:
            words.append("pid=%s" % self._pid)
        if self._returncode is not None:
            words.append("returncode=%s" % self._returncode)
        elif self._pid is not None:
            words.append("running")
        else:
            words.append("not started")
        for fd, name in enumerate(("stdin", "stdout", "stderr")):
            if self._pipes.get(fd) is not None:
                words.append("%s=%s" % (name, self._pipes[fd].pipe))
        return "<" + " ".join(words) + ">"

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closed

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        raise NotImplementedError

    def close(self):
        """Closes the pipes; a process that runs is killed."""
        if self._closed:
            return
        self._closed = True
        for proto in self._pipes.values():
            if proto is not None:
                proto.pipe.close()
        has_ended = self._returncode is not None
        if self._proc is not None and not has_ended and self._proc.poll() is None:
            try:
                self._proc.kill()
            except (ProcessLookupError, PermissionError):
                pass

    def get_returncode(self):
        return self._returncode

    def get_pid(self):
        return self._pid

    def get_pipe_transport(self, fd):
        return self._pipes[fd].pipe if self._pipes.get(fd) is not None else None

    def send_signal(self, signal):
        if self._proc is None or self._returncode is not None:
            raise ProcessLookupError()
        os.kill(self._pid, signal)

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    async def _connect_pipes(self, waiter):
        loop = self._loop
        try:
            if self._proc.stdin is not None:
                _, self._pipes[0] = await loop.connect_write_pipe(
                    lambda: WriteSubprocessPipeProto(self, 0), self._proc.stdin
                )
            for fd, pipe in ((1, self._proc.stdout), (2, self._proc.stderr)):
                if pipe is not None:
                    _, self._pipes[fd] = await loop.connect_read_pipe(
                        lambda: ReadSubprocessPipeProto(self, fd), pipe
                    )
            loop.call_soon(self._protocol.connection_made, self)
            early, self._pending_calls = self._pending_calls, None
            for call in early:
                loop.call_soon(*call)
            failed = None
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            failed = error
        if waiter is not None:
            futures._over(waiter, failed)

    def _call(self, *call):
        if self._pending_calls is None:
            self._loop.call_soon(*call)
        else:
            self._pending_calls.append(call)

    def _pipe_data_received(self, fd, data):
        self._call(self._protocol.pipe_data_received, fd, data)

    def _pipe_connection_lost(self, fd, exc):
        self._call(self._protocol.pipe_connection_lost, fd, exc)
        self._try_finish()

    def _process_exited(self, returncode):
        if self._returncode is not None:
            return
        if self._loop.get_debug():
            logger.info("%r exited with return code %r", self, returncode)
        process, self._returncode = self._proc, returncode
        if process.returncode is None:
            process.returncode = returncode
        self._call(self._protocol.process_exited)
        self._try_finish()

    async def _wait(self):
        """The return code, at the end of the process."""
        if self._returncode is None:
            end = self._loop.create_future()
            self._exit_waiters.append(end)
            await end
        return self._returncode

    def _try_finish(self):
        if self._returncode is None or self._finished:
            return
        if all([p is not None and p.disconnected for p in self._pipes.values()]):
            self._finished = True
            last = self._call_connection_lost
            self._call(last, None)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._proc = self._protocol = None
            waiters, self._exit_waiters = self._exit_waiters, []
            for end in waiters:
                futures._over(end)


class WriteSubprocessPipeProto(protocols.BaseProtocol):
    """What is told of the process's input."""

    def __init__(self, proc, fd):
        self.proc, self.fd = proc, fd
        self.pipe = None
        self.disconnected = False

    def __repr__(self):
        return "<%s fd=%s pipe=%r>" % (type(self).__name__, self.fd, self.pipe)

    def connection_made(self, transport):
        self.pipe = transport

    def connection_lost(self, exc):
        self.disconnected = True
        process, self.proc = self.proc, None
        process._pipe_connection_lost(self.fd, exc)

    def pause_writing(self):
        self.proc.get_protocol().pause_writing()

    def resume_writing(self):
        self.proc.get_protocol().resume_writing()


class ReadSubprocessPipeProto(WriteSubprocessPipeProto, protocols.Protocol):
    """What is told of its output."""

    def data_received(self, data):
        self.proc._pipe_data_received(self.fd, data)


class _UnixSubprocessTransport(BaseSubprocessTransport):
    """A process of `subprocess`."""

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **kwargs):
        self._proc = subprocess.Popen(
            args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr,
            universal_newlines=False, bufsize=bufsize, **kwargs,
        )
