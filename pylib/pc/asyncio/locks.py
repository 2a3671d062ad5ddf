# Locks, events, conditions, semaphores and barriers of tasks.

import collections
import enum

from . import exceptions, mixins

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *details):
        self.release()


class _Waiting(mixins._LoopBoundMixin):
    """Something that tasks wait for, in a line."""

    def __init__(self):
        self._waiters = None

    def _text(self):
        raise NotImplementedError

    def __repr__(self):
        text = self._text()
        if self._waiters:
            text += ", waiters:%d" % len(self._waiters)
        return "<%s [%s]>" % (object.__repr__(self)[1:-1], text)

    # A place at the end of the line.
    def _join(self):
        if self._waiters is None:
            self._waiters = collections.deque()
        future = self._get_loop().create_future()
        self._waiters.append(future)
        return future

    # Lets the first in the line go on.
    def _wake_first(self):
        for future in self._waiters or ():
            if not future.done():
                future.set_result(True)
                return True
        return False


class Lock(_ContextManagerMixin, _Waiting):
    """A lock that one task has at a time; who has waited longest gets it next."""

    def __init__(self):
        super().__init__()
        self._locked = False

    def _text(self):
        return "locked" if self._locked else "unlocked"

    def locked(self):
        return self._locked

    async def acquire(self):
        line = self._waiters
        if not self._locked and (line is None or all([w.cancelled() for w in line])):
            self._locked = True
            return True
        future = self._join()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except exceptions.CancelledError:
            if not self._locked:
                self._hand_on()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._hand_on()

    # One that was told already is not told again.
    def _hand_on(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiting):
    """A flag that tasks wait for."""

    def __init__(self):
        super().__init__()
        self._value = False
        self._waiters = collections.deque()

    def _text(self):
        return "set" if self._value else "unset"

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters or ():
                if not future.done():
                    future.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        future = self._join()
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)


class Condition(_ContextManagerMixin, _Waiting):
    """Tasks that have a lock wait until another that has it says that something has changed."""

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked, self.acquire = self._lock.locked, self._lock.acquire
        self.release = self._lock.release
        self._waiters = collections.deque()

    def _text(self):
        return "locked" if self.locked() else "unlocked"

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            future = self._join()
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            # The lock is taken again, however often that is cancelled.
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except exceptions.CancelledError as error:
                    cancelled = error
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        for _ in range(n):
            if not self._wake_one():
                break

    def _wake_one(self):
        for future in self._waiters:
            if not future.done():
                future.set_result(False)
                return True
        return False

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, _Waiting):
    """A number of permits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def _text(self):
        return "locked" if self.locked() else "unlocked, value:%d" % self._value

    def locked(self):
        return self._value == 0 or any([not w.cancelled() for w in self._waiters or ()])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = self._join()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except exceptions.CancelledError:
            if future.done() and not future.cancelled():
                # It was given the permit and does not take it.
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        if self._wake_first():
            self._value -= 1
            return True
        return False


class BoundedSemaphore(Semaphore):
    """One whose permits cannot become more than they were."""

    def __init__(self, value=1):
        super().__init__(value)
        self._bound_value = value

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class _BarrierState(enum.Enum):
    FILLING = "filling"
    DRAINING = "draining"
    RESETTING = "resetting"
    BROKEN = "broken"


class Barrier(mixins._LoopBoundMixin):
    """Tasks wait until there are `parties` of them; then all go on."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = _BarrierState.FILLING
        self._count = 0

    def __repr__(self):
        text = self._state.value
        if not self.broken:
            text += ", waiters:%d/%d" % (self.n_waiting, self.parties)
        return "<%s [%s]>" % (object.__repr__(self)[1:-1], text)

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *details):
        pass

    async def wait(self):
        """Which of the parties this one is: 0 for the first."""
        async with self._cond:
            await self._cond.wait_for(self._may_enter)
            try:
                place = self._count
                self._count += 1
                if place + 1 == self._parties:
                    self._turn_to(_BarrierState.DRAINING)
                else:
                    await self._cond.wait_for(self._is_full)
                    if self._state in (_BarrierState.BROKEN, _BarrierState.RESETTING):
                        raise exceptions.BrokenBarrierError("Abort or reset of barrier")
                return place
            finally:
                self._count -= 1
                if self._count == 0 and self._state != _BarrierState.BROKEN:
                    self._turn_to(_BarrierState.FILLING)

    def _may_enter(self):
        if self._state is _BarrierState.BROKEN:
            raise exceptions.BrokenBarrierError("Barrier aborted")
        return self._state is _BarrierState.FILLING

    def _is_full(self):
        return self._state is not _BarrierState.FILLING

    def _turn_to(self, state):
        self._state = state
        self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            anybody = self._count > 0
            self._turn_to(_BarrierState.RESETTING if anybody else _BarrierState.FILLING)

    async def abort(self):
        async with self._cond:
            self._turn_to(_BarrierState.BROKEN)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state is _BarrierState.FILLING else 0

    @property
    def broken(self):
        return self._state is _BarrierState.BROKEN
