# The older name of MicroPython's asyncio.

from asyncio.core import *
from asyncio.event import Event, ThreadSafeFlag
from asyncio.funcs import gather, wait_for, wait_for_ms
from asyncio.group import TaskGroup, timeout
from asyncio.lock import BoundedSemaphore, Lock, Semaphore
from asyncio.queue import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from asyncio.stream import StreamReader, StreamWriter, open_connection, start_server
