# Waiting for several things at once, for a time, and across threads.

import concurrent.futures
import functools
import types

from . import coroutines, events, exceptions, futures, tasks
from .tasks import ensure_future

__all__ = (
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed",
    "sleep", "gather", "shield", "run_coroutine_threadsafe",
)

FIRST_COMPLETED = concurrent.futures.FIRST_COMPLETED
FIRST_EXCEPTION = concurrent.futures.FIRST_EXCEPTION
ALL_COMPLETED = concurrent.futures.ALL_COMPLETED


@types.coroutine
def _turn():
    yield


async def sleep(delay, result=None):
    """Lets others run for some seconds."""
    if delay <= 0:
        await _turn()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """The sets of those that are done, and of those that are not, when it is time to return."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expect a list of futures, not " + type(fs).__name__)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return_when value: " + str(return_when))
    fs = set(fs)
    if any([coroutines.iscoroutine(f) for f in fs]):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release, waiter)
    left = len(fs)

    def ended(future):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and (
            not future.cancelled() and future.exception() is not None
        )
        if left <= 0 or return_when == FIRST_COMPLETED or failed:
            if timer is not None:
                timer.cancel()
            _release(waiter)

    for future in fs:
        future.add_done_callback(ended)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(ended)
    done = {future for future in fs if future.done()}
    return done, fs - done


def _release(waiter, *_):
    if not waiter.done():
        waiter.set_result(None)


async def wait_for(fut, timeout):
    """The result of `fut`, which is cancelled after `timeout` seconds; TimeoutError then."""
    if timeout is None:
        return await fut
    loop = events.get_running_loop()
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        return fut.result() if fut.done() else await _late(fut, loop)
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release, waiter)
    release = functools.partial(_release, waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except exceptions.CancelledError:
            if not fut.done():
                fut.remove_done_callback(release)
                # It is over only when what it waited for is.
                await _cancel_and_wait(fut, loop)
                raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        return await _late(fut, loop)
    finally:
        timer.cancel()


# Too late, unless it takes no notice of being cancelled.
async def _late(fut, loop):
    await _cancel_and_wait(fut, loop)
    try:
        return fut.result()
    except exceptions.CancelledError as error:
        raise exceptions.TimeoutError() from error


async def _cancel_and_wait(fut, loop):
    waiter = loop.create_future()
    release = functools.partial(_release, waiter)
    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def as_completed(fs, *, timeout=None):
    """Coroutines for the results in the order in which they come."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expect an iterable of futures, not " + type(fs).__name__)
    from .queues import Queue

    done = Queue()
    loop = events._get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    timer = None

    def late():
        for future in todo:
            future.remove_done_callback(ended)
            done.put_nowait(None)
        todo.clear()

    def ended(future):
        if todo:
            todo.remove(future)
            done.put_nowait(future)
            if not todo and timer is not None:
                timer.cancel()

    async def one():
        future = await done.get()
        if future is None:
            raise exceptions.TimeoutError
        return future.result()

    for future in todo:
        future.add_done_callback(ended)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, late)
    for _ in range(len(todo)):
        yield one()


class _GatheringFuture(futures.Future):
    """Cancelling it cancels what is gathered."""

    _cancel_requested = False

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        asked = False
        for child in self._children:
            asked = child.cancel(msg=msg) or asked
        self._cancel_requested = self._cancel_requested or asked
        return asked


class _Gathering:
    """What has come of the children of one `gather`."""

    def __init__(self, raises):
        self.raises = raises
        self.outer = None
        self.children = []
        self.left = 0

    # A child is done; of all that came before nobody cares if one has failed.
    def __call__(self, child):
        self.left -= 1
        outer = self.outer
        if outer is None or outer._state != futures._PENDING:
            if not child.cancelled():
                child.exception()
            return
        if self.raises:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if self.left == 0:
            self.finish()

    def finish(self):
        if self.outer._cancel_requested:
            self.outer.set_exception(self.children[0]._make_cancelled_error())
            return
        self.outer.set_result([self._value(child) for child in self.children])

    def _value(self, child):
        if child._state == futures._FINISHED and child._exception is None:
            return child._result
        if child.cancelled():
            text = child._cancel_message
            return exceptions.CancelledError("" if text is None else text)
        return child.exception()


def gather(*coros_or_futures, return_exceptions=False):
    """A future for the list of all results."""
    if not coros_or_futures:
        outer = events._get_event_loop().create_future()
        outer.set_result([])
        return outer
    made = _Gathering(not return_exceptions)
    known = {}
    loop = None
    for one in coros_or_futures:
        if one in known:
            made.children.append(known[one])
            continue
        child = ensure_future(one, loop=loop)
        if loop is None:
            loop = futures._get_loop(child)
        if child is not one:
            # Nobody else has it, so nobody misses it.
            child._log_destroy_pending = False
        known[one] = child
        made.children.append(child)
        made.left += 1
    for child in known.values():
        if isinstance(child, futures.Future) and child._state == futures._PENDING:
            child._callbacks.append((made, None))
        else:
            child.add_done_callback(made)
    made.outer = _GatheringFuture(made.children, loop=loop)
    return made.outer


def shield(arg):
    """A future with the result of `arg` that can be cancelled without cancelling `arg`."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = futures._get_loop(inner).create_future()

    def inner_ended(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def outer_ended(outer):
        if not inner.done():
            inner.remove_done_callback(inner_ended)

    inner.add_done_callback(inner_ended)
    outer.add_done_callback(outer_ended)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """Runs a coroutine in the loop of another thread; a future of `concurrent.futures`."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    made = concurrent.futures.Future()

    def begin():
        try:
            futures._chain_future(tasks.ensure_future(coro, loop=loop), made)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if made.set_running_or_notify_cancel():
                made.set_exception(error)
            raise

    loop.call_soon_threadsafe(begin)
    return made
