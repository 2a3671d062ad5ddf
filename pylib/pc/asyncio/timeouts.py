# Blocks that must not take longer than they may.

import enum
import functools

from . import events, exceptions, tasks

__all__ = ("Timeout", "timeout", "timeout_at")


_State = enum.Enum("_State", {
    "CREATED": "created", "ENTERED": "active", "EXPIRING": "expiring", "EXPIRED": "expired",
    "EXITED": "finished",
})


class Timeout:
    """`async with` a deadline: what runs in it is cancelled then, and TimeoutError raised."""

    def __init__(self, when):
        self._state = _State.CREATED
        self._timeout_handler = self._task = None
        self._when = when

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state is not _State.ENTERED:
            state = self._state.value
            if self._state is _State.CREATED:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError("Cannot change state of %s Timeout" % state)
        self._when = when
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if when is not None:
            loop = events.get_running_loop()
            is_late = when <= loop.time()
            call = loop.call_soon if is_late else functools.partial(loop.call_at, when)
            self._timeout_handler = call(self._on_timeout)

    def expired(self):
        return self._state in (_State.EXPIRING, _State.EXPIRED)

    def __repr__(self):
        words = [self._state.value]
        if self._state is _State.ENTERED:
            when = None if self._when is None else round(self._when, 3)
            words.append("when=%s" % (when,))
        return "<Timeout [%s]>" % words[0] if len(words) == 1 else "<Timeout [%s] %s>" % (*words,)

    async def __aenter__(self):
        task = tasks.current_task()
        if self._state is not _State.CREATED:
            raise RuntimeError("Timeout has already been entered")
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._task, self._state = task, _State.ENTERED
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if self._state is not _State.EXPIRING:
            self._state = _State.EXITED
            return None
        self._state = _State.EXPIRED
        # Of others' cancellations this is not the end.
        if self._task.uncancel() <= self._cancelling and exc_type is exceptions.CancelledError:
            raise TimeoutError from exc_val
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _State.EXPIRING
        self._timeout_handler = None


def timeout(delay):
    """A deadline in some seconds, or none."""
    loop = events.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """A deadline at a time of the loop's clock."""
    return Timeout(when)
