# Loops, their handles and the policy that chooses a loop.

import contextvars
import os
import reprlib
import sys
import threading
from _thread import get_ident

from . import format_helpers
from .transports import _abstract

__all__ = (
    "AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle",
    "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop",
    "new_event_loop", "get_child_watcher", "set_child_watcher", "_set_running_loop",
    "get_running_loop", "_get_running_loop",
)


_here = contextvars._here


class Handle:
    """A call that a loop will make, unless it is cancelled."""

    _cancelled = False
    _repr = _source_traceback = None

    def __init__(self, callback, args, loop, context=None):
        self._context = contextvars.copy_context() if context is None else context
        self._callback, self._args, self._loop = callback, args, loop
        if loop.get_debug():
            self._source_traceback = format_helpers.extract_stack(sys._getframe(1))

    def _repr_info(self):
        words = [type(self).__name__]
        if self._cancelled:
            words.append("cancelled")
        if self._callback is not None:
            words.append(format_helpers._format_callback_source(self._callback, self._args))
        if self._source_traceback:
            frame = self._source_traceback[-1]
            words.append("created at %s:%s" % (frame[0], frame[1]))
        return words

    def __repr__(self):
        if self._repr is not None:
            return self._repr
        return "<" + " ".join(self._repr_info()) + ">"

    def cancel(self):
        """The call is not made. What it held is let go."""
        if self._cancelled:
            return
        self._cancelled = True
        if self._loop.get_debug():
            self._repr = repr(self)
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        # The same as `self._context.run`, without its calls.
        context, ident = self._context, get_ident()
        if context._entered:
            raise RuntimeError("cannot enter context: %r is already entered" % (context,))
        before = _here.get(ident)
        context._entered = True
        _here[ident] = context
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            text = format_helpers._format_callback_source(self._callback, self._args)
            told = {"message": "Exception in callback " + text, "exception": error, "handle": self}
            if self._source_traceback:
                told["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(told)
        finally:
            context._entered = False
            _here[ident] = before


class TimerHandle(Handle):
    """A call at a time of the loop's clock."""

    _scheduled = False

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def _repr_info(self):
        words = super()._repr_info()
        words.insert(2 if self._cancelled else 1, "when=%s" % self._when)
        return words

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        mine = self._when, self._callback, self._args, self._cancelled
        return mine == (other._when, other._callback, other._args, other._cancelled)

    def __le__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return self._when < other._when or self == other

    def __ge__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        return self._when > other._when or self == other


@_abstract("close", "get_loop", "is_serving", "async start_serving", "async serve_forever",
           "async wait_closed")
class AbstractServer:
    """What `create_server` gives: sockets that are listened at."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        self.close()
        await self.wait_closed()


@_abstract(
    "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close",
    "async shutdown_asyncgens", "async shutdown_default_executor", "_timer_handle_cancelled",
    "call_later", "call_at", "time", "create_future", "create_task", "call_soon_threadsafe",
    "run_in_executor", "set_default_executor", "async getaddrinfo", "async getnameinfo",
    "async create_connection", "async create_server", "async sendfile", "async start_tls",
    "async create_unix_connection", "async create_unix_server", "async connect_accepted_socket",
    "async create_datagram_endpoint", "async connect_read_pipe", "async connect_write_pipe",
    "async subprocess_shell", "async subprocess_exec", "add_reader", "remove_reader",
    "add_writer", "remove_writer", "async sock_recv", "async sock_recv_into",
    "async sock_recvfrom", "async sock_recvfrom_into", "async sock_sendto", "async sock_sendall",
    "async sock_connect", "async sock_accept", "async sock_sendfile", "add_signal_handler",
    "remove_signal_handler", "set_task_factory", "get_task_factory", "get_exception_handler",
    "set_exception_handler", "default_exception_handler", "call_exception_handler", "get_debug",
    "set_debug",
)
class AbstractEventLoop:
    """All methods of loops, which derived classes have to bring."""

    def call_soon(self, callback, *args, context=None):
        return self.call_later(0, callback, *args, context=context)


@_abstract(
    "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher"
)
class AbstractEventLoopPolicy:
    """Chooses loops."""


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """A loop for each thread; only the main thread gets one without asking for it."""

    class _Local(threading.local):
        _set_called = False
        _loop = None

    _loop_factory = None

    def __init__(self):
        self._local = type(self)._Local()

    def get_event_loop(self):
        local = self._local
        if local._loop is None and not local._set_called:
            if threading.current_thread() is threading.main_thread():
                self.set_event_loop(self.new_event_loop())
        if local._loop is None:
            name = threading.current_thread().name
            raise RuntimeError("There is no current event loop in thread %r." % name)
        return local._loop

    def set_event_loop(self, loop):
        self._local._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            kind = type(loop).__name__
            raise TypeError(
                "loop must be an instance of AbstractEventLoop or None, not '%s'" % kind
            )
        self._local._loop = loop

    def new_event_loop(self):
        return self._loop_factory()


_event_loop_policy = None
# The loop that runs in a thread, by the thread's number.
_running = {}


def _get_running_loop():
    return _running.get(get_ident())


def _set_running_loop(loop):
    if loop is None:
        _running.pop(get_ident(), None)
    else:
        _running[get_ident()] = loop


def get_running_loop():
    """The loop that runs in this thread; RuntimeError if none does."""
    loop = _running.get(get_ident())
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop_policy():
    global _event_loop_policy
    if _event_loop_policy is None:
        from . import DefaultEventLoopPolicy

        _event_loop_policy = DefaultEventLoopPolicy()
    return _event_loop_policy


def set_event_loop_policy(policy):
    """Another policy, or None for the usual one."""
    global _event_loop_policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        kind = type(policy).__name__
        raise TypeError(
            "policy must be an instance of AbstractEventLoopPolicy or None, not '%s'" % kind
        )
    _event_loop_policy = policy


def get_event_loop(runq_len=0, waitq_len=0):
    """The running loop, or the policy's. The arguments are those of MicroPython's uasyncio."""
    return _running.get(get_ident()) or get_event_loop_policy().get_event_loop()


def _get_event_loop(stacklevel=3):
    return get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()


def get_child_watcher():
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    return get_event_loop_policy().set_child_watcher(watcher)
