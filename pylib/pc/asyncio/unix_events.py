# The loop of Unix: with signals, Unix sockets, pipes and processes.

import os
import signal
import socket
import stat

from . import base_subprocess, events, selector_events
from ._connect import _check_ssl_socket
from ._pipe_transport import _UnixReadPipeTransport, _UnixWritePipeTransport
from ._watchers import ThreadedChildWatcher
from .server import Server
from .transports import _connected

__all__ = (
    "SelectorEventLoop", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher",
    "PidfdChildWatcher", "MultiLoopChildWatcher", "ThreadedChildWatcher",
    "DefaultEventLoopPolicy",
)

AbstractChildWatcher = ThreadedChildWatcher
SafeChildWatcher = FastChildWatcher = AbstractChildWatcher
PidfdChildWatcher = MultiLoopChildWatcher = AbstractChildWatcher


class _UnixSelectorEventLoop(selector_events.BaseSelectorEventLoop):
    """The loop of this system."""

    def __init__(self, selector=None):
        self._signal_handlers = {}
        super().__init__(selector)

    def close(self):
        super().close()
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError("sig must be an int, not %r" % (sig,))
        if sig not in signal.valid_signals():
            raise ValueError("invalid signal number %s" % sig)

    def add_signal_handler(self, sig, callback, *args):
        """Calls `callback` in a turn of the loop when the signal has come."""
        self._check_callback(callback, "add_signal_handler")
        self._check_signal(sig)
        self._check_closed()
        try:
            signal.signal(sig, self._on_signal)
        except ValueError as error:
            raise RuntimeError(str(error)) from None
        except OSError:
            raise RuntimeError("sig %s cannot be caught" % (sig,)) from None
        self._signal_handlers[sig] = events.Handle(callback, args, self, None)

    def _on_signal(self, sig, frame):
        self._handle_signal(sig)

    def _handle_signal(self, sig):
        handle = self._signal_handlers.get(sig)
        if handle is None:
            return
        if handle._cancelled:
            self.remove_signal_handler(sig)
        else:
            self._add_callback_signalsafe(handle)

    def remove_signal_handler(self, sig):
        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        usual = signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL
        try:
            signal.signal(sig, usual)
        except OSError:
            raise RuntimeError("sig %s cannot be caught" % (sig,)) from None
        return True

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixReadPipeTransport(self, pipe, protocol, waiter, extra)

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _UnixWritePipeTransport(self, pipe, protocol, waiter, extra)

    async def subprocess_shell(self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1,
                               universal_newlines=False, shell=True, bufsize=0, encoding=None,
                               errors=None, text=None, **kwargs):
        """Runs a line of the shell; the transport and the protocol."""
        if not isinstance(cmd, (bytes, str)):
            raise ValueError("cmd must be a string")
        if not shell:
            raise ValueError("shell must be True")
        _check_plain(universal_newlines, bufsize, encoding, errors, text)
        return await self._start(protocol_factory, cmd, True, stdin, stdout, stderr, kwargs)

    async def subprocess_exec(self, protocol_factory, program, *args, stdin=-1, stdout=-1,
                              stderr=-1, universal_newlines=False, shell=False, bufsize=0,
                              encoding=None, errors=None, text=None, **kwargs):
        """Runs a program with its arguments; the transport and the protocol."""
        if shell:
            raise ValueError("shell must be False")
        _check_plain(universal_newlines, bufsize, encoding, errors, text)
        words = (program,) + args
        return await self._start(protocol_factory, words, False, stdin, stdout, stderr, kwargs)

    async def _start(self, protocol_factory, args, shell, stdin, stdout, stderr, kwargs):
        watcher = events.get_child_watcher()
        if not watcher.is_active():
            raise RuntimeError("asyncio.get_child_watcher() is not activated, subprocess support "
                               "is not installed.")
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = base_subprocess._UnixSubprocessTransport(
            self, protocol, args, shell, stdin, stdout, stderr, 0, waiter=waiter, **kwargs
        )
        watcher.add_child_handler(transport.get_pid(), _child_ended, self, transport)
        try:
            return await _connected(transport, protocol, waiter)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            await transport._wait()
            raise

    async def create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None,
                                     server_hostname=None, ssl_handshake_timeout=None,
                                     ssl_shutdown_timeout=None):
        """The same as `create_connection`, at a path."""
        _check_names(ssl, server_hostname)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, os.fspath(path))
            except:
                sock.close()
                raise
        elif sock is None:
            raise ValueError("no path and sock were specified")
        elif sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError("A UNIX Domain Stream Socket was expected, got %r" % (sock,))
        return await self._create_connection_transport(
            sock, protocol_factory, ssl, server_hostname,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout,
        )

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100,
                                 ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                                 start_serving=True):
        """The same as `create_server`, at a path."""
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = _bound_to(os.fspath(path))
        elif sock is None:
            raise ValueError("path was not specified, and no sock specified")
        elif sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError("A UNIX Domain Stream Socket was expected, got %r" % (sock,))
        sock.setblocking(False)
        server = Server(self, [sock], protocol_factory, ssl, backlog, ssl_handshake_timeout,
                        ssl_shutdown_timeout)
        if start_serving:
            await server.start_serving()
        return server


# A socket at a path; one that was left there goes.
def _bound_to(path):
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    if os.path.exists(path) and stat.S_ISSOCK(os.stat(path).st_mode):
        os.remove(path)
    try:
        sock.bind(path)
    except OSError as error:
        sock.close()
        if error.errno == 98:
            raise OSError(98, "Address %r is already in use" % (path,)) from None
        raise
    return sock


def _check_names(ssl, server_hostname):
    if ssl and server_hostname is None:
        raise ValueError("you have to pass server_hostname when using ssl")
    if not ssl and server_hostname is not None:
        raise ValueError("server_hostname is only meaningful with ssl")


def _check_plain(universal_newlines, bufsize, encoding, errors, text):
    if universal_newlines:
        raise ValueError("universal_newlines must be False")
    if bufsize != 0:
        raise ValueError("bufsize must be 0")
    for name, value in (("text", text), ("encoding", encoding), ("errors", errors)):
        if value:
            raise ValueError("%s must be %s" % (name, False if name == "text" else None))


def _child_ended(pid, returncode, loop, transport):
    loop.call_soon_threadsafe(transport._process_exited, returncode)


SelectorEventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    """Loops of this system, and who waits for their processes."""

    _loop_factory = _UnixSelectorEventLoop
    _watcher = None

    def get_child_watcher(self):
        if self._watcher is None:
            self._watcher = ThreadedChildWatcher()
        return self._watcher

    def set_child_watcher(self, watcher):
        self._watcher = watcher


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
