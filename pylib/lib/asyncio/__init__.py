# Tasks that take turns: MicroPython's asyncio, with queues, semaphores, time limits and task
# groups of CPython's.

from .core import *
from .event import Event, ThreadSafeFlag
from .funcs import gather, wait_for, wait_for_ms
from .group import TaskGroup, timeout
from .lock import BoundedSemaphore, Lock, Semaphore
from .queue import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from .stream import StreamReader, StreamWriter, open_connection, start_server

__version__ = (3, 0, 0)
