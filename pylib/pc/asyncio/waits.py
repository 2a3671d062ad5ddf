# Waiting for several things, for conditions, and for threads.

from . import core, funcs
from .core import CancelledError, Task, TimeoutError
from .exceptions import BrokenBarrierError
from .futures import Future, _as_task, create_task, ensure_future, wrap_future
from .group import timeout
from .lock import Lock

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def gather(*aws, return_exceptions=False):
    return funcs.gather(*[_as_task(aw) for aw in aws], return_exceptions=return_exceptions)


def wait_for(fut, timeout, *options):
    return funcs.wait_for(fut if isinstance(fut, Task) else _as_task(fut), timeout, *options)


async def wait(aws, *, timeout=None, return_when=ALL_COMPLETED):
    aws = set(aws)
    if not aws:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return_when value: " + str(return_when))
    for aw in aws:
        if not isinstance(aw, (Future, Task)):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    over = Future()

    def enough():
        left = [aw for aw in aws if not aw.done()]
        if not left or return_when == FIRST_COMPLETED and len(left) < len(aws):
            return True
        failed = [aw for aw in aws if aw.done() and not aw.cancelled() and aw.exception()]
        return return_when == FIRST_EXCEPTION and bool(failed)

    def ended(aw):
        if not over.done() and enough():
            over.set_result(None)

    if not enough():
        for aw in aws:
            aw.add_done_callback(ended)
        try:
            await wait_for(over, timeout)
        except TimeoutError:
            pass
        finally:
            for aw in aws:
                aw.remove_done_callback(ended)
    done = {aw for aw in aws if aw.done()}
    return done, aws - done


# What has come of a task becomes that of a future, of this module or of `concurrent.futures`.
def _hand_on(task, future):
    if task.cancelled():
        future.cancel()
    elif task.exception() is not None:
        future.set_exception(task.exception())
    else:
        future.set_result(task.result())


# What was awaited goes on when who awaits it is cancelled.
def shield(arg):
    inner = ensure_future(arg)
    outer = Future()

    def ended(inner):
        if not outer.done():
            _hand_on(inner, outer)

    inner.add_done_callback(ended)
    return outer


# Awaitables, each of which gives what has ended next.
def as_completed(fs, *, timeout=None):
    tasks = [_as_task(f) for f in set(fs)]
    ready = []
    slots = [Future() for _ in tasks]

    def ended(task):
        slots[len(ready)].set_result(task)
        ready.append(task)

    for task in tasks:
        task.add_done_callback(ended)
    limit = None if timeout is None else core.get_event_loop().time() + timeout

    async def next_of(slot):
        left = None if limit is None else max(0, limit - core.get_event_loop().time())
        return (await wait_for(slot, left)).result()

    return iter([next_of(slot) for slot in slots])


async def to_thread(func, /, *args, **kwargs):
    from contextvars import copy_context

    context = copy_context()
    loop = core.get_event_loop()
    return await loop.run_in_executor(None, lambda: context.run(func, *args, **kwargs))


def timeout_at(when):
    return timeout(None if when is None else max(0, when - core.get_event_loop().time()))


# Calls a coroutine in the loop of another thread.
def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as Result

    result = Result()
    ended = lambda task: _hand_on(task, result)
    loop.call_soon_threadsafe(lambda: ensure_future(coro).add_done_callback(ended))
    return result


class Condition:
    def __init__(self, lock=None):
        self._lock = lock or Lock()
        self._waiting = []
        self.locked, self.acquire, self.release = (
            self._lock.locked, self._lock.acquire, self._lock.release,
        )

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *details):
        self.release()

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        told = Future()
        self._waiting.append(told)
        try:
            await told
            return True
        finally:
            if told in self._waiting:
                self._waiting.remove(told)
            await self.acquire()

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        for told in [told for told in self._waiting if not told.done()][:n]:
            told.set_result(None)

    def notify_all(self):
        self.notify(len(self._waiting))


class Barrier:
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self.parties = parties
        self.broken = False
        self._waiting = []

    n_waiting = property(lambda self: len(self._waiting))

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *details):
        pass

    async def wait(self):
        if self.broken:
            raise BrokenBarrierError("Barrier aborted")
        place = len(self._waiting)
        if place + 1 == self.parties:
            waiting, self._waiting = self._waiting, []
            for told in waiting:
                told.set_result(None)
            return place
        told = Future()
        self._waiting.append(told)
        await told
        return place

    def _break(self):
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            if not told.done():
                told.set_exception(BrokenBarrierError())

    async def reset(self):
        self._break()

    async def abort(self):
        self.broken = True
        self._break()
