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
from .funcs import gather, wait_for, wait_for_ms
from .group import TaskGroup, timeout
from .lock import BoundedSemaphore, Lock, Semaphore
from .protocols import (
    BaseProtocol,
    BufferedProtocol,
    DatagramProtocol,
    Protocol,
    SubprocessProtocol,
)
from .queue import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
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
