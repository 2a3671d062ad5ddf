# The event loop: what is due is called, in turn, and between two rounds the selector says which
# streams are ready.

import collections
import concurrent.futures
import contextvars
import heapq
import sys
import threading
import time
import warnings
import weakref
from _thread import get_ident

from . import coroutines, events, futures, tasks
from ._connect import _ConnectMixin
from ._errors import _ErrorsMixin
from .log import logger
from .server import Server

__all__ = ("BaseEventLoop", "Server")

# Timers that were cancelled stay until they are many, and more than this part of all.
_MIN_SCHEDULED_TIMER_HANDLES = 100
_MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5
# Rounds in which there is something to do anyway, so that the selector is not asked.
_MOST_UNASKED = 3
# Longest wait in seconds.
MAXIMUM_SELECT_TIMEOUT = 24 * 3600


def _run_until_complete_cb(fut):
    if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        return
    futures._get_loop(fut).stop()


class BaseEventLoop(_ConnectMixin, _ErrorsMixin, events.AbstractEventLoop):
    """Everything of a loop but streams: derived classes bring a selector."""

    _thread_id = None
    _closed = False
    _executor_shutdown_called = _asyncgens_shutdown_called = False
    _default_executor = _task_factory = None
    _current_handle = None
    slow_callback_duration = 0.1

    def __init__(self):
        self._timer_cancelled_count = 0
        # What is asked in each round is found fastest in the instance.
        self._closed = self._stopping = False
        self._running_task = None
        # Marks of futures that have failed and are awaited, and of those that nobody asks any more.
        self._failures, self._old_failures = [], []
        # Does the loop wait for the selector? Rounds since it was asked.
        self._is_waiting = False
        self._unasked = 0
        self._ready = collections.deque()
        self._scheduled = []
        self._clock_resolution = 1e-9
        self._asyncgens = weakref.WeakSet()
        self.set_debug(coroutines._is_debug_mode())

    def __repr__(self):
        return "<%s running=%s closed=%s debug=%s>" % (
            type(self).__name__, self.is_running(), self.is_closed(), self.get_debug(),
        )

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Runs a coroutine, by what `set_task_factory` has set."""
        self._check_closed()
        if self._task_factory is None:
            return tasks.Task(coro, loop=self, name=name, context=context)
        more = {} if context is None else {"context": context}
        return tasks._named(self._task_factory(self, coro, **more), name)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def _process_events(self, event_list):
        raise NotImplementedError

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    # Asynchronous generators that are not at their end when the loop is.

    def _asyncgen_begins(self, agen):
        if self._asyncgens_shutdown_called:
            text = "asynchronous generator %r was scheduled after loop.shutdown_asyncgens() call"
            warnings.warn(text % agen, ResourceWarning, source=self)
        self._asyncgens.add(agen)

    def _asyncgen_dies(self, agen):
        self._asyncgens.discard(agen)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        self._asyncgens_shutdown_called = True
        closing = list(self._asyncgens)
        self._asyncgens.clear()
        results = await tasks.gather(*[ag.aclose() for ag in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": "an error occurred during closing of asynchronous generator %r"
                    % (generator,),
                    "exception": result,
                    "asyncgen": generator,
                })

    async def shutdown_default_executor(self, timeout=None):
        """Waits for the threads of `run_in_executor`, which takes no more calls."""
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is None:
            return
        future = self.create_future()

        def shut():
            try:
                executor.shutdown(wait=True)
                if not self.is_closed():
                    self.call_soon_threadsafe(futures._set_result_unless_cancelled, future, None)
            except Exception as error:
                if not self.is_closed():
                    self.call_soon_threadsafe(future.set_exception, error)

        closer = threading.Thread(target=shut)
        closer.start()
        try:
            await future
        finally:
            closer.join()

    # Running.

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Runs until `stop` is called."""
        self._check_closed()
        self._check_running()
        self._thread_id = get_ident()
        # Steps of tasks take for granted that there is a context.
        contextvars._current()
        events._set_running_loop(self)
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._asyncgen_begins, self._asyncgen_dies)
        try:
            self._run_once()
            while not self._stopping:
                self._run_once()
        finally:
            sys.set_asyncgen_hooks(*hooks)
            events._set_running_loop(None)
            self._stopping, self._thread_id = False, None

    def run_until_complete(self, future):
        """Runs until a future, or the task for a coroutine, is done; its result."""
        self._check_closed()
        self._check_running()
        is_new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        failed = True
        try:
            self.run_forever()
            failed = False
        finally:
            future.remove_done_callback(_run_until_complete_cb)
            if failed and is_new and future.done() and not future.cancelled():
                # The caller sees it without.
                future.exception()
        if future.done():
            return future.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._executor_shutdown_called = True
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)
        self._old_failures += self._failures
        self._tell_unseen()

    def is_closed(self):
        return self._closed

    def is_running(self):
        return self._thread_id is not None

    def time(self):
        return time.monotonic()

    # Calls.

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._check_call(callback, "call_at")
        if when is None:
            raise TypeError("when cannot be None")
        timer = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def call_soon(self, callback, *args, context=None):
        if self._debug or self._closed:
            self._check_call(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._soon(handle)
        return handle

    # Queues a handle, or a task. While the loop waits only a signal or a scheduled call comes here.
    def _soon(self, handle):
        if self._closed:
            raise RuntimeError("Event loop is closed")
        self._ready.append(handle)
        if self._is_waiting:
            self._write_to_self()

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        self._write_to_self()
        return handle

    def _check_call(self, callback, method):
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, method)

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with %s()" % method)
        if not callable(callback):
            raise TypeError(
                "a callable object was expected by %s(), got %r" % (method, callback)
            )

    def _check_thread(self):
        if self._thread_id is not None and self._thread_id != get_ident():
            raise RuntimeError("Non-thread-safe operation invoked on an event loop other than "
                               "the current one")

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called:
                raise RuntimeError("Executor shutdown has been called")
            if executor is None:
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix="asyncio")
                self._default_executor = executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    # One round.

    def _add_callback(self, handle):
        if not handle._cancelled:
            self._ready.append(handle)

    def _add_callback_signalsafe(self, handle):
        self._add_callback(handle)
        self._write_to_self()

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._timer_cancelled_count += 1

    # Forgets timers that were cancelled: all if they are many, or else those that are next.
    def _tidy_timers(self):
        scheduled = self._scheduled
        many = len(scheduled) * _MIN_CANCELLED_TIMER_HANDLES_FRACTION
        if len(scheduled) > _MIN_SCHEDULED_TIMER_HANDLES and self._timer_cancelled_count > many:
            for timer in scheduled:
                timer._scheduled = not timer._cancelled
            self._scheduled = scheduled = [t for t in scheduled if not t._cancelled]
            heapq.heapify(scheduled)
            self._timer_cancelled_count = 0
        while scheduled and scheduled[0]._cancelled:
            self._timer_cancelled_count -= 1
            heapq.heappop(scheduled)._scheduled = False

    # Who waits for a future that has failed has a round to ask why. What nobody has any more is
    # collected then, and tells of its exception.
    def _tell_unseen(self):
        old, self._old_failures, self._failures = self._old_failures, self._failures, []
        if any(old):
            import gc

            gc.collect()

    # Asks the selector what is ready; waits if nothing is to be done.
    def _ask(self):
        # From here on who calls from a signal's handler has to wake the selector.
        self._is_waiting = True
        self._unasked = 0
        wait = None
        if self._ready or self._stopping:
            wait = 0
        elif self._scheduled:
            wait = min(max(0, self._scheduled[0]._when - self.time()), MAXIMUM_SELECT_TIMEOUT)
        try:
            found = self._selector.select(wait)
        finally:
            self._is_waiting = False
        if found:
            self._process_events(found)

    def _run_once(self):
        ready = self._ready
        if self._scheduled:
            self._tidy_timers()
        if ready and self._unasked < _MOST_UNASKED and not self._stopping:
            self._unasked += 1
        else:
            self._ask()
        if self._scheduled:
            end = self.time() + self._clock_resolution
            while self._scheduled and self._scheduled[0]._when < end:
                timer = heapq.heappop(self._scheduled)
                timer._scheduled = False
                ready.append(timer)
        # What they call soon is for the next round.
        take, debug = ready.popleft, self._debug
        for _ in range(len(ready)):
            handle = take()
            if handle._cancelled:
                continue
            if debug:
                self._run_timed(handle)
            else:
                handle._run()
        handle = None
        if self._failures or self._old_failures:
            self._tell_unseen()

    def _run_timed(self, handle):
        self._current_handle = handle
        begin = self.time()
        try:
            handle._run()
        finally:
            self._current_handle = None
        took = self.time() - begin
        if took >= self.slow_callback_duration:
            logger.warning("Executing %r took %.3f seconds", handle, took)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled
