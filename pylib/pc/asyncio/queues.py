# Queues between tasks.

import collections
import heapq
from types import GenericAlias

from . import locks, mixins

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty")


class QueueEmpty(Exception):
    """`get_nowait` of an empty queue."""


class QueueFull(Exception):
    """`put_nowait` of a full queue."""


class Queue(mixins._LoopBoundMixin):
    """First in, first out; at most `maxsize` items if that is above 0."""

    def __init__(self, maxsize=0):
        self._finished = locks.Event()
        self._finished.set()
        self._maxsize, self._unfinished_tasks = maxsize, 0
        self._getters, self._putters = collections.deque(), collections.deque()
        self._init(maxsize)

    __class_getitem__ = classmethod(GenericAlias)

    # How items are kept: for derived classes.

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _format(self):
        text = "maxsize=%r" % self._maxsize
        if getattr(self, "_queue", None):
            text += " _queue=%r" % list(self._queue)
        for name in ("getters", "putters"):
            if line := getattr(self, "_" + name):
                text += " _%s[%d]" % (name, len(line))
        if self._unfinished_tasks:
            text += " tasks=%d" % self._unfinished_tasks
        return text

    def __repr__(self):
        return "<%s at %#x %s>" % (type(self).__name__, id(self), self._format())

    def __str__(self):
        return "<%s %s>" % (type(self).__name__, self._format())

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def _wakeup_next(self, waiters):
        is_told = False
        while waiters and not is_told:
            first = waiters.popleft()
            is_told = not first.done()
            if is_told:
                first.set_result(None)

    # Waits in a line as long as `is_stuck`; who leaves it, when told to go on, tells the next.
    async def _stand(self, line, is_stuck):
        while is_stuck():
            waiter = self._get_loop().create_future()
            line.append(waiter)
            try:
                await waiter
            except BaseException:
                waiter.cancel()
                try:
                    line.remove(waiter)
                except ValueError:
                    pass
                if not is_stuck() and not waiter.cancelled():
                    self._wakeup_next(line)
                raise

    async def put(self, item):
        await self._stand(self._putters, self.full)
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._unfinished_tasks += 1
        self._finished.clear()
        self._put(item)
        self._wakeup_next(self._getters)

    async def get(self):
        await self._stand(self._getters, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        taken = self._get()
        self._wakeup_next(self._putters)
        return taken

    def task_done(self):
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished_tasks > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    """The least item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    """The last item comes first."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
