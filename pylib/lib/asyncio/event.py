# Events: tasks that wait until something is set.

from . import core


class Event:
    def __init__(self):
        self.state = False
        self.waiting = core.TaskQueue()

    def is_set(self):
        return self.state

    # To be called from a task.
    def set(self):
        while self.waiting.peek():
            core._task_queue.push(self.waiting.pop())
        self.state = True

    def clear(self):
        self.state = False

    async def wait(self):
        if not self.state:
            self.waiting.push(core.cur_task)
            core.cur_task.data = self.waiting
            await core._switch
        return True


try:
    from io import IOBase as _Base
except ImportError:
    _Base = object


# May be set from anywhere: it is a stream that the loop asks whether it is readable.
class ThreadSafeFlag(_Base):
    def __init__(self):
        self.state = 0

    def ioctl(self, request, flags):
        # 3 asks which of the events `flags` are there.
        return self.state * flags if request == 3 else -1

    def set(self):
        self.state = 1

    def clear(self):
        self.state = 0

    async def wait(self):
        if not self.state:
            await core._io_queue.queue_read(self)
        self.state = 0
