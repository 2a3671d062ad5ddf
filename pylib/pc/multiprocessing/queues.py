# Queues between processes, which cannot be made: their locks would have to be shared.

from queue import Empty, Full

from multiprocessing.synchronize import _Shared

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]


class Queue(_Shared):
    pass


class JoinableQueue(Queue):
    pass


class SimpleQueue(_Shared):
    pass
