# Coroutines, tasks and loops as CPython has them, with MicroPython's names. Where there is no
# system (`pyrite --pty` stands for a board) it is MicroPython's asyncio, whose modules are `core`,
# `event`, `funcs`, `group`, `lock`, `queue` and `stream`.

try:
    import posix as _system
except ImportError:
    _system = None

if _system is None:
    from .core import *
    from .event import Event, ThreadSafeFlag
    from .funcs import gather, wait_for, wait_for_ms
    from .group import TaskGroup, timeout
    from .lock import BoundedSemaphore, Lock, Semaphore
    from .queue import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
    from .stream import StreamReader, StreamWriter, open_connection, start_server
else:
    from .base_events import *
    from .coroutines import iscoroutine, iscoroutinefunction
    from .events import *
    from .events import _get_running_loop, _set_running_loop
    from .exceptions import *
    from .futures import *
    from .locks import *
    from .protocols import (
        BaseProtocol,
        BufferedProtocol,
        DatagramProtocol,
        Protocol,
        SubprocessProtocol,
    )
    from .queues import *
    from .runners import *
    from .streams import *
    from .subprocess import *
    from .taskgroups import *
    from .tasks import *
    from .tasks import _enter_task, _leave_task, _register_task, _unregister_task
    from .threads import *
    from .timeouts import *
    from .transports import (
        BaseTransport,
        DatagramTransport,
        ReadTransport,
        SubprocessTransport,
        Transport,
        WriteTransport,
    )
    from .unix_events import *
    from .waits import *
    from ._board import ThreadSafeFlag, run_until_complete, sleep_ms, wait_for_ms

    Loop = SelectorEventLoop

__version__ = (3, 0, 0)
