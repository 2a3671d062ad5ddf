# Tasks that take turns, with the names that programs for PCs import. Loops of other kinds,
# transports and protocols are classes to derive from.

from .core import *
from .coroutines import iscoroutine, iscoroutinefunction
from .event import Event, ThreadSafeFlag
from .events import AbstractEventLoop, AbstractEventLoopPolicy, AbstractServer, Handle, TimerHandle
from .exceptions import (
    BrokenBarrierError,
    IncompleteReadError,
    InvalidStateError,
    LimitOverrunError,
    SendfileNotAvailableError,
)
from .funcs import wait_for_ms
from .futures import (
    Future,
    all_tasks,
    create_task,
    ensure_future,
    isfuture,
    wrap_future,
)
from .group import TaskGroup, timeout
from .lock import BoundedSemaphore, Lock, Semaphore
from .loops import (
    BaseEventLoop,
    DefaultEventLoopPolicy,
    Runner,
    SelectorEventLoop,
    get_event_loop_policy,
    run,
    set_event_loop_policy,
)
from .protocols import (
    BaseProtocol,
    BufferedProtocol,
    DatagramProtocol,
    Protocol,
    SubprocessProtocol,
)
from .queue import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from .waits import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Barrier,
    Condition,
    as_completed,
    gather,
    run_coroutine_threadsafe,
    shield,
    timeout_at,
    to_thread,
    wait,
    wait_for,
)
from .stream import StreamReader, StreamWriter, open_connection, start_server
from .transports import (
    BaseTransport,
    DatagramTransport,
    ReadTransport,
    SubprocessTransport,
    Transport,
    WriteTransport,
)

__version__ = (3, 0, 0)
