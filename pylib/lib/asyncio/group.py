# Time limits for a block, and tasks that end with one.

from . import core


# `async with timeout(seconds):` raises TimeoutError when the block takes longer.
class timeout:
    def __init__(self, delay):
        self._delay = delay
        self._expired = False
        self._timer = None

    def expired(self):
        return self._expired

    async def _run(self, task):
        await core.sleep(self._delay)
        self._expired = task.cancel()

    async def __aenter__(self):
        if self._delay is not None:
            self._timer = core.create_task(self._run(core.current_task()))
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        if self._timer is not None:
            self._timer.cancel()
        if self._expired and isinstance(exc, core.CancelledError):
            raise core.TimeoutError from exc


# `async with TaskGroup() as group:` waits for the tasks made by group.create_task; if one of them
# or the block fails, the others are cancelled.
class TaskGroup:
    def __init__(self):
        self._tasks = []
        self._errors = []
        self._parent = None
        self._waits = False
        self._aborting = False

    async def __aenter__(self):
        self._parent = core.current_task()
        return self

    def create_task(self, coro):
        task = core.create_task(coro)
        self._tasks.append(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task):
        self._tasks.remove(task)
        error = task._error
        if error is not None and not isinstance(error, core.CancelledError):
            self._errors.append(error)
            if not self._aborting:
                self._abort()
                if not self._waits:
                    self._parent.cancel()
        if self._waits and not self._tasks and self._parent.data is self:
            core._task_queue.push(self._parent)

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if task is not core.cur_task:
                task.cancel()

    # The parent waits for the group, and is cancelled.
    def remove(self, task):
        pass

    async def __aexit__(self, exc_type, exc, traceback):
        cancelled = None
        if isinstance(exc, core.CancelledError):
            cancelled = None if self._aborting else exc
        elif exc is not None:
            self._errors.append(exc)
        if exc is not None and not self._aborting:
            self._abort()
        self._waits = True
        while self._tasks:
            self._parent.data = self
            try:
                await core._switch
            except core.CancelledError as error:
                cancelled = error
                self._abort()
        if cancelled is not None and not self._errors:
            raise cancelled
        if self._errors:
            raise _error_of(self._errors)


def _error_of(errors):
    try:
        return ExceptionGroup("unhandled errors in a TaskGroup", errors)
    except NameError:
        return errors[0]
