# Loops: classes to derive from, and the one loop that there is.

from .core import get_event_loop, new_event_loop
from .transports import _abstract


class Handle:
    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._loop = callback, args, loop
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when


@_abstract("close", "get_loop", "is_serving", "start_serving", "serve_forever", "wait_closed")
class AbstractServer:
    pass


@_abstract(
    "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close",
    "shutdown_asyncgens", "shutdown_default_executor", "call_soon", "call_later", "call_at",
    "time", "create_future", "create_task", "call_soon_threadsafe", "run_in_executor",
    "set_default_executor", "getaddrinfo", "getnameinfo", "create_connection", "create_server",
    "sendfile", "start_tls", "create_unix_connection", "create_unix_server",
    "connect_accepted_socket", "create_datagram_endpoint", "connect_read_pipe",
    "connect_write_pipe", "subprocess_shell", "subprocess_exec", "add_reader", "remove_reader",
    "add_writer", "remove_writer", "sock_recv", "sock_recv_into", "sock_sendall", "sock_connect",
    "sock_accept", "add_signal_handler", "remove_signal_handler", "set_task_factory",
    "get_task_factory", "get_exception_handler", "set_exception_handler",
    "default_exception_handler", "call_exception_handler", "get_debug", "set_debug",
)
class AbstractEventLoop:
    pass


@_abstract(
    "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher"
)
class AbstractEventLoopPolicy:
    pass
