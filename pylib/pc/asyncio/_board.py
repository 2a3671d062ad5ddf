# MicroPython's names, for programs that run on boards as well.

from . import events, tasks, waits
from .locks import Event


def sleep_ms(t):
    """Lets others run for some milliseconds."""
    if t >= 1 << 29:
        raise OverflowError("ticks interval overflow")
    return waits.sleep(t / 1000)


def wait_for_ms(aw, timeout):
    """`wait_for` with a time in milliseconds."""
    return waits.wait_for(aw, timeout / 1000)


class ThreadSafeFlag:
    """A flag that one task waits for, and that anybody may set; waiting clears it."""

    def __init__(self):
        self.state = 0
        self._event = Event()
        self._loop = None

    def set(self):
        self.state = 1
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    def clear(self):
        self.state = 0
        self._event.clear()

    async def wait(self):
        self._loop = events.get_running_loop()
        while not self.state:
            await self._event.wait()
            self._event.clear()
        self.clear()


def run_until_complete(main_task=None):
    """Runs a task to its end, in its loop."""
    return events.get_event_loop().run_until_complete(main_task)
