# Queues between tasks.

from . import core
from .event import Event


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._items = []
        self._getters = core.TaskQueue()
        self._putters = core.TaskQueue()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    # How items are kept; other queues differ in this.
    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.pop(0)

    async def _wait(self, queue):
        task = core.cur_task
        queue.push(task)
        task.data = queue
        try:
            await core._switch
        except core.CancelledError:
            # It may have been woken before it was cancelled: the next one takes its turn.
            if queue is self._getters and not self.empty():
                _wake(queue)
            elif queue is self._putters and not self.full():
                _wake(queue)
            raise

    async def put(self, item):
        while self.full():
            await self._wait(self._putters)
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        _wake(self._getters)

    async def get(self):
        while self.empty():
            await self._wait(self._getters)
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        _wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished == 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished:
            await self._finished.wait()


class LifoQueue(Queue):
    def _get(self):
        return self._items.pop()


class PriorityQueue(Queue):
    def _put(self, item):
        items = self._items
        low, high = 0, len(items)
        while low < high:
            middle = (low + high) // 2
            if item < items[middle]:
                high = middle
            else:
                low = middle + 1
        items.insert(low, item)


def _wake(queue):
    if queue.peek():
        core._task_queue.push(queue.pop())
