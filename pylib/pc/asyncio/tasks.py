# Coroutines that a loop runs.

import contextvars
import inspect
import itertools
import sys
import types

from . import coroutines, events, exceptions, format_helpers, futures
from ._task_stack import print_stack, stack_of
from .futures import _PENDING, Future

__all__ = (
    "Task", "create_task", "current_task", "all_tasks", "ensure_future", "_register_task",
    "_unregister_task", "_enter_task", "_leave_task",
)

_task_name_counter = itertools.count(1).__next__
# Tasks that are not done. Each loop knows the one that runs, as `_running_task`.
_all_tasks = set()
_here = contextvars._here
_Coroutine = types.CoroutineType


def current_task(loop=None):
    """The task that runs, or None."""
    loop = events.get_running_loop() if loop is None else loop
    return _running_in(loop)


# Loops of other kinds get the attribute with their first task.
def _running_in(loop):
    return vars(loop).get("_running_task")


def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    return {t for t in list(_all_tasks) if futures._get_loop(t) is loop and not t.done()}


def _register_task(task):
    _all_tasks.add(task)


def _unregister_task(task):
    _all_tasks.discard(task)


def _enter_task(loop, task):
    current = _running_in(loop)
    if current is not None:
        message = "Cannot enter into task %r while another task %r is being executed."
        raise RuntimeError(message % (task, current))
    loop._running_task = task


def _leave_task(loop, task):
    current = _running_in(loop)
    if current is not task:
        message = "Leaving task %r does not match the current task %r."
        raise RuntimeError(message % (task, current))
    loop._running_task = None


class Task(Future):
    """A coroutine that runs as soon as its loop does, a step at a time."""

    # For the loop it is what a handle is.
    _cancelled = False
    _must_cancel = False
    _fut_waiter = None
    _num_cancels_requested = 0
    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None):
        if type(coro) is not _Coroutine and not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError("a coroutine was expected, got %r" % (coro,))
        self._loop = loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        if loop.get_debug():
            self._source_traceback = format_helpers.extract_stack(sys._getframe(0))
        self._name = _task_name_counter() if name is None else str(name)
        self._coro = coro
        self._context = contextvars.copy_context() if context is None else context
        loop._soon(self)
        _all_tasks.add(self)

    def _repr_info(self):
        words = super()._repr_info()
        if self.cancelling() and not self.done():
            words[0] = "cancelling"
        words.insert(1, "name=%r" % self.get_name())
        if self._coro is not None:
            words.insert(2, "coro=<%s>" % coroutines._format_coroutine(self._coro))
        if self._fut_waiter is not None:
            words.insert(3, "wait_for=%r" % (self._fut_waiter,))
        return words

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        name = self._name
        return "Task-%d" % name if type(name) is int else name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        return stack_of(self, limit)

    def print_stack(self, *, limit=None, file=None):
        print_stack(self, limit, file)

    def cancel(self, msg=None):
        """Raises CancelledError in the coroutine, at the next turn."""
        self._seen()
        if self._state != _PENDING:
            return False
        self._num_cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is None or not waiter.cancel(msg=msg):
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        return self._num_cancels_requested

    def uncancel(self):
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
        return self._num_cancels_requested

    def _wakeup(self, future):
        self._run()

    # What a loop does with a task in its queue.
    def _run(self):
        if self._state != _PENDING:
            message = "_step(): already done: %r" % (self,)
            raise exceptions.InvalidStateError(message)
        error = None
        if self._must_cancel:
            self._must_cancel = False
            error = self._make_cancelled_error()
        waiter, self._fut_waiter = self._fut_waiter, None
        if waiter is not None and not isinstance(waiter, Future):
            # Of futures of other kinds nobody knows what they do when they are resumed.
            try:
                waiter.result()
            except BaseException as e:
                error = error or e
        loop = self._loop
        # The same as running the step in the context, without a call.
        context, ident = self._context, loop._thread_id
        if context._entered:
            raise RuntimeError("cannot enter context: %r is already entered" % (context,))
        if loop._running_task is not None:
            _enter_task(loop, self)
        before = _here.get(ident)
        _here[ident] = context
        context._entered = True
        loop._running_task = self
        try:
            coro = self._coro
            result = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as e:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(e.value)
        except exceptions.CancelledError as e:
            self._cancelled_exc = e
            super().cancel(msg=e.args[0] if e.args else None)
        except (KeyboardInterrupt, SystemExit) as e:
            super().set_exception(e)
            raise
        except BaseException as e:
            super().set_exception(e)
        else:
            if result is None:
                loop._soon(self)
            else:
                self._wait_for(result, loop)
        finally:
            loop._running_task = None
            context._entered = False
            _here[ident] = before
            if self._state != _PENDING:
                _all_tasks.discard(self)

    # The coroutine awaits what it has yielded.
    def _wait_for(self, result, loop):
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking is None:
            kind = "a generator" if inspect.isgenerator(result) else "yield"
            if kind == "yield":
                text = "Task got bad yield: %r" % (result,)
            else:
                text = "yield was used instead of yield from for generator in task %r with %r"
                text %= self, result
        elif result is self:
            text = "Task cannot await on itself: %r" % (self,)
        elif futures._get_loop(result) is not loop:
            text = "Task %r got Future %r attached to a different loop" % (self, result)
        elif not blocking:
            text = "yield was used instead of yield from in task %r with %r" % (self, result)
        else:
            result._asyncio_future_blocking = False
            if isinstance(result, Future) and result._state == _PENDING:
                result._callbacks.append(self)
            else:
                result.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = result
            if self._must_cancel and result.cancel(msg=self._cancel_message):
                self._must_cancel = False
            return
        self._coro = _Failing(self, RuntimeError(text))
        loop._soon(self)

    # How it was cancelled is told once more to whoever awaits it.
    _cancelled_exc = None

    def _make_cancelled_error(self):
        error, self._cancelled_exc = self._cancelled_exc, None
        return super()._make_cancelled_error() if error is None else error


_PyTask = Task


# Stands for a task's coroutine until its next step, which raises an error.
class _Failing:
    def __init__(self, task, error):
        self.task, self.coro, self.error = task, task._coro, error

    def send(self, value):
        return self.throw(self.error)

    def throw(self, error):
        self.task._coro = self.coro
        return self.coro.throw(error)

    def __getattr__(self, name):
        return getattr(self.coro, name)


def create_task(coro, *, name=None, context=None):
    """A task of the running loop."""
    loop = events.get_running_loop()
    return _made_by(loop, coro, name, context)


# Loops of other kinds may not know of contexts and names.
def _made_by(loop, coro, name, context):
    more = {} if context is None else {"context": context}
    return _named(loop.create_task(coro, **more), name)


def _named(task, name):
    if name is not None and hasattr(task, "set_name"):
        task.set_name(name)
    return task


async def _wrap_awaitable(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """A task for anything that can be awaited; tasks and futures are what they are."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not futures._get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as "
                             "the loop argument")
        return coro_or_future
    made = type(coro_or_future) is not _Coroutine and not coroutines.iscoroutine(coro_or_future)
    if made:
        if not inspect.isawaitable(coro_or_future):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro_or_future)
    except RuntimeError:
        if made:
            coro_or_future.close()
        raise


_ensure_future = ensure_future


from .waits import (  # Where programs look for them.
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    _GatheringFuture,
    as_completed,
    gather,
    run_coroutine_threadsafe,
    shield,
    sleep,
    wait,
    wait_for,
)

# Where CPython has a second implementation, the one in Python has a name of its own.
_py_register_task, _py_unregister_task = _register_task, _unregister_task
_py_enter_task, _py_leave_task = _enter_task, _leave_task
