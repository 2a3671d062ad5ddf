# Queues between threads.

import heapq
import threading
import time
from collections import deque
from types import GenericAlias


class Empty(Exception):
    pass


class Full(Exception):
    pass


class Queue:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.mutex = threading.Lock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = []

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return 0 < self.maxsize <= self.qsize()

    # Waits until `ready` says so; False if the time is over first.
    def _wait(self, condition, ready, block, timeout):
        if not block:
            return ready()
        if timeout is None:
            while not ready():
                condition.wait()
            return True
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        end = time.time() + timeout
        while not ready():
            left = end - time.time()
            if left <= 0:
                return False
            condition.wait(left)
        return True

    def put(self, item, block=True, timeout=None):
        with self.mutex:
            if self.maxsize > 0:
                room = lambda: self._qsize() < self.maxsize
                if not self._wait(self.not_full, room, block, timeout):
                    raise Full
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.mutex:
            if not self._wait(self.not_empty, self._qsize, block, timeout):
                raise Empty
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        with self.mutex:
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1
            if self.unfinished_tasks == 0:
                self.all_tasks_done.notify_all()

    def join(self):
        with self.mutex:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()


class LifoQueue(Queue):
    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


# Without a limit, so `put` never waits.
class SimpleQueue:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self):
        self._queue = deque()
        self._count = threading.Semaphore(0)

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        self._count.release()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._count.acquire(block, timeout if block else None):
            raise Empty
        return self._queue.popleft()

    def get_nowait(self):
        return self.get(block=False)

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue


SimpleQueue.__module__ = Empty.__module__ = "_queue"
