# Locks, and semaphores, which let in more than one.

from . import core


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value
        self._waiting = core.TaskQueue()
        # Those that were let in by a release and have not run since.
        self._next = []

    def locked(self):
        return self._value == 0

    def release(self):
        if self._waiting.peek():
            task = self._waiting.pop()
            self._next.append(task)
            core._task_queue.push(task)
        else:
            self._value += 1

    async def acquire(self):
        if self._value > 0:
            self._value -= 1
            return True
        task = core.cur_task
        self._waiting.push(task)
        task.data = self._waiting
        try:
            await core._switch
        except core.CancelledError:
            if task in self._next:
                self._next.remove(task)
                self.release()
            raise
        self._next.remove(task)
        return True

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Lock(Semaphore):
    def __init__(self):
        super().__init__(1)

    # A lock that has been passed on is not locked until the next one runs.
    def locked(self):
        return self._value == 0 and not self._next

    def release(self):
        if not self.locked():
            raise RuntimeError("Lock not acquired")
        super().release()

    async def __aenter__(self):
        return await self.acquire()
