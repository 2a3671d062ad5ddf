# Tasks that end together.

from . import events, exceptions, tasks

__all__ = ("TaskGroup",)


class TaskGroup:
    """`async with` a group: the block ends when its tasks have; if one fails, all are cancelled."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent_task = None
        self._parent_cancel_requested = False
        self._tasks = set()
        self._errors = []
        self._base_error = self._all_done = None

    def __repr__(self):
        words = [""]
        if self._tasks:
            words.append("tasks=%d" % len(self._tasks))
        if self._errors:
            words.append("errors=%d" % len(self._errors))
        if self._aborting:
            words.append("cancelling")
        elif self._entered:
            words.append("entered")
        return "<TaskGroup%s>" % " ".join(words)

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError("TaskGroup %r has already been entered" % (self,))
        self._entered = True
        if self._loop is None:
            self._loop = events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError("TaskGroup %r cannot determine the parent task" % (self,))
        return self

    async def __aexit__(self, et, exc, tb):
        self._exiting = True
        if exc is not None and self._base_error is None and self._is_base_error(exc):
            self._base_error = exc
        propagated = exc if et is exceptions.CancelledError else None
        # If the group has cancelled its own task, that was not meant for others.
        if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
            propagated = None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._all_done = self._all_done or self._loop.create_future()
            try:
                await self._all_done
            except exceptions.CancelledError as error:
                if not self._aborting:
                    propagated = error
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        if propagated is not None and not self._errors:
            raise propagated
        if et is not None and et is not exceptions.CancelledError:
            self._errors.append(exc)
        if self._errors:
            try:
                raise BaseExceptionGroup(
                    "unhandled errors in a TaskGroup", self._errors
                ) from None
            finally:
                self._errors = None

    def create_task(self, coro, *, name=None, context=None):
        """A task of the group."""
        if not self._entered:
            raise RuntimeError("TaskGroup %r has not been entered" % (self,))
        if self._exiting and not self._tasks:
            raise RuntimeError("TaskGroup %r is finished" % (self,))
        if self._aborting:
            raise RuntimeError("TaskGroup %r is shutting down" % (self,))
        task = tasks._made_by(self._loop, coro, name, context)
        if task.done():
            self._on_task_done(task)
        else:
            self._tasks.add(task)
            task.add_done_callback(self._on_task_done)
        return task

    def _is_base_error(self, exc):
        return isinstance(exc, (SystemExit, KeyboardInterrupt))

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        waiter = self._all_done
        if not (waiter is None or waiter.done() or self._tasks):
            waiter.set_result(True)
        if task.cancelled() or (error := task.exception()) is None:
            return
        self._errors.append(error)
        if self._base_error is None and self._is_base_error(error):
            self._base_error = error
        if self._parent_task.done():
            message = "Task %r has errored out but its parent task %r is already completed"
            told = {"exception": error, "task": task}
            told["message"] = message % (task, self._parent_task)
            self._loop.call_exception_handler(told)
        elif not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()
