# Results that come later: futures, which a program fulfils itself, and what tasks have in common
# with them in CPython.

from . import core
from .core import CancelledError, InvalidStateError, Task

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"
_count = 0


# Tasks are futures, too: their class is the core's.
class _Kind(type):
    def __instancecheck__(cls, obj):
        return type.__instancecheck__(cls, obj) or cls is Future and isinstance(obj, Task)

    def __subclasscheck__(cls, kind):
        return type.__subclasscheck__(cls, kind) or cls is Future and issubclass(kind, Task)


class Future(metaclass=_Kind):
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = loop or core.get_event_loop()
        self._state = _PENDING
        self._result = self._exception = None
        self._callbacks = []
        # Tasks that await it.
        self._waiting = []

    def __repr__(self):
        text = self._state.lower()
        if self._state == _FINISHED:
            if self._exception is None:
                text += " result=%r" % (self._result,)
            else:
                text += " exception=%r" % (self._exception,)
        return "<%s %s>" % (type(self).__name__, text)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def result(self):
        if self._state == _CANCELLED:
            raise CancelledError
        if self._state == _PENDING:
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise CancelledError
        if self._state == _PENDING:
            raise InvalidStateError("Exception is not set.")
        return self._exception

    def _settle(self, state):
        if self._state != _PENDING:
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)
        waiting, self._waiting = self._waiting, []
        for task in waiting:
            core._task_queue.push(task)

    def set_result(self, result):
        if self._state == _PENDING:
            self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised "
                            "into a Future")
        if self._state == _PENDING:
            self._exception = exception
        self._settle(_FINISHED)

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._settle(_CANCELLED)
        return True

    def add_done_callback(self, callback, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        count = len(self._callbacks)
        self._callbacks = [known for known in self._callbacks if known != callback]
        return count - len(self._callbacks)

    # A task that awaits it has been cancelled, and the future with it.
    def remove(self, task):
        self._waiting.remove(task)
        self.cancel()

    def __await__(self):
        while self._state == _PENDING:
            self._waiting.append(core.cur_task)
            core.cur_task.data = self
            yield
        return self.result()

    __iter__ = __await__


def isfuture(obj):
    return isinstance(obj, (Future, Task))


async def _awaited(awaitable):
    return await awaitable


def create_task(coro, *, name=None, context=None):
    if not hasattr(coro, "send"):
        raise TypeError("a coroutine was expected, got %r" % (coro,))
    global _count, _all, _most
    _count += 1
    task = core.create_task(coro)
    task._name = "Task-%d" % _count if name is None else str(name)
    # A callback at its end would count as somebody who has seen its exception.
    if len(_all) >= _most:
        _all = [known for known in _all if not known.done()]
        _most = max(64, 2 * len(_all))
    _all.append(task)
    return task


_all = []
_most = 64


def all_tasks(loop=None):
    return {task for task in _all if not task.done()}


# A task for anything that can be awaited; tasks and futures are what they are.
def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        return coro_or_future
    if hasattr(coro_or_future, "send"):
        return create_task(coro_or_future)
    if hasattr(coro_or_future, "__await__"):
        return create_task(_awaited(coro_or_future))
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


def _as_task(awaitable):
    made = ensure_future(awaitable)
    return made if isinstance(made, Task) else create_task(_awaited(made))


def _name_of(task):
    return getattr(task, "_name", "Task-0")


def _set_name(task, value):
    task._name = str(value)


Task.__class_getitem__ = classmethod(Future.__class_getitem__.__func__)
Task.get_name, Task.set_name = _name_of, _set_name
Task.get_coro = lambda task: task.coro
Task.get_loop = lambda task: core.get_event_loop()
Task.cancelling = lambda task: int(task.data is CancelledError)
Task.uncancel = lambda task: 0


# The result of a future of `concurrent.futures`, which a thread will bring.
def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    return create_task(_poll(future))


# Seconds between two looks at what a thread does.
_LOOK = 0.002


async def _poll(future):
    try:
        while not future.done():
            await core.sleep(_LOOK)
    except CancelledError:
        future.cancel()
        raise
    return future.result()
