# Programs that are coroutines.

import contextvars
import enum
import functools
import signal
import threading

from . import coroutines, events, exceptions, tasks

__all__ = ("Runner", "run")


_State = enum.Enum("_State", ["CREATED", "INITIALIZED", "CLOSED"])


class Runner:
    """A loop for several calls of `run`, in one context; at the end all tasks are cancelled."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = _State.CREATED
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = self._context = None
        self._set_event_loop = False
        self._interrupt_count = 0

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        if self._state is not _State.INITIALIZED:
            return
        self._state = _State.CLOSED
        loop, self._loop = self._loop, None
        try:
            _cancel_all_tasks(loop)
            for last in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(last())
        finally:
            if self._set_event_loop:
                events.set_event_loop(None)
            loop.close()

    def get_loop(self):
        """The loop, which is made when it is needed."""
        if self._state is _State.CLOSED:
            raise RuntimeError("Runner is closed")
        if self._state is _State.CREATED:
            self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        if not coroutines.iscoroutine(coro):
            raise ValueError("a coroutine was expected, got %r" % (coro,))
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self.get_loop()
        context = self._context if context is None else context
        task = self._loop.create_task(coro, context=context)
        handler = self._take_interrupts(task)
        self._interrupt_count = 0
        try:
            return self._loop.run_until_complete(task)
        except exceptions.CancelledError:
            if self._interrupt_count > 0 and getattr(task, "uncancel", lambda: 1)() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            if handler is not None and signal.getsignal(signal.SIGINT) is handler:
                signal.signal(signal.SIGINT, signal.default_int_handler)

    # Ctrl-C cancels the task at first.
    def _take_interrupts(self, task):
        if threading.current_thread() is not threading.main_thread():
            return None
        if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
            return None
        handler = functools.partial(self._on_sigint, main_task=task)
        try:
            signal.signal(signal.SIGINT, handler)
        except ValueError:
            return None
        return handler

    def _begin(self):
        self._loop = (self._loop_factory or events.new_event_loop)()
        # Only the policy's loops become that of the thread.
        self._set_event_loop = self._loop_factory is None
        if self._set_event_loop:
            events.set_event_loop(self._loop)
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = _State.INITIALIZED
        self._context = contextvars.copy_context()

    def _on_sigint(self, signum, frame, main_task):
        self._interrupt_count += 1
        if self._interrupt_count > 1 or main_task.done():
            raise KeyboardInterrupt()
        main_task.cancel()
        # The loop may be waiting.
        self._loop.call_soon_threadsafe(lambda: None)


def run(main, *, debug=None):
    """Runs a coroutine in a loop of its own; its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    left = tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown",
                "exception": task.exception(),
                "task": task,
            })
