# Results that come later.
#
# A loop's queue holds handles of calls and, to save making handles, tasks: what is in a future's
# list of callbacks is a pair of a function and its context, or a task that awaits the future. The
# context is None for functions of this package that do not care for it.

import contextvars
import logging
import sys
from types import GenericAlias

from . import events, exceptions, format_helpers

__all__ = ("Future", "wrap_future", "isfuture")

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"
STACK_DEBUG = logging.DEBUG - 1


def isfuture(obj):
    """Is `obj` a future, or something that behaves as one?"""
    kind = type(obj)
    if kind is Future or isinstance(obj, Future):
        return True
    return hasattr(kind, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


# Held by a future whose exception nobody has asked for; it goes with the future.
class _Unseen:
    def __init__(self, future):
        self.future = future
        # The loop keeps this, and not the future; it is empty when somebody has asked.
        self.mark = [True]

    def __del__(self):
        future, self.future = self.future, None
        if future is not None:
            future._tell_unseen()


# A handle of a call that tells of a future, and that does not fail.
class _Call:
    _cancelled = False

    def __init__(self, callback, future):
        self._callback, self._future = callback, future

    def _run(self):
        self._callback(self._future)


class Future:
    """A result that is set once, by whoever works it out; it can be awaited and cancelled."""

    _state = _PENDING
    _result = _exception = _loop = _source_traceback = None
    _cancel_message = _unseen = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        if self._loop.get_debug():
            self._source_traceback = format_helpers.extract_stack(sys._getframe(0))

    __class_getitem__ = classmethod(GenericAlias)

    def _repr_info(self):
        words = [self._state.lower()]
        if self._state == _FINISHED:
            name = "result" if self._exception is None else "exception"
            value = self._result if self._exception is None else self._exception
            import reprlib

            words.append("%s=%s" % (name, reprlib.repr(value)))
        if self._callbacks:
            words.append(self._callbacks_text())
        if self._source_traceback:
            frame = self._source_traceback[-1]
            words.append("created at %s:%s" % (frame[0], frame[1]))
        return words

    def _callbacks_text(self):
        texts = [
            format_helpers._format_callback_source(c[0] if type(c) is tuple else c._wakeup, ())
            for c in self._callbacks
        ]
        if len(texts) > 2:
            texts[1:-1] = ["<%d more>" % (len(texts) - 2)]
        return "cb=[" + ", ".join(texts) + "]"

    def __repr__(self):
        return "<" + " ".join([type(self).__name__] + self._repr_info()) + ">"

    @property
    def _log_traceback(self):
        return self._unseen is not None

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self._seen()

    def _seen(self):
        if self._unseen is not None:
            self._unseen.mark.clear()
            self._unseen.future = self._unseen = None

    def _tell_unseen(self):
        self._unseen = None
        if self._loop is None:
            return
        told = {
            "message": type(self).__name__ + " exception was never retrieved",
            "exception": self._exception,
            "future": self,
        }
        if self._source_traceback:
            told["source_traceback"] = self._source_traceback
        self._loop.call_exception_handler(told)

    def get_loop(self):
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def _make_cancelled_error(self):
        if self._cancel_message is None:
            return exceptions.CancelledError()
        return exceptions.CancelledError(self._cancel_message)

    def result(self):
        if self._state != _FINISHED:
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            raise exceptions.InvalidStateError("Result is not set.")
        if self._exception is not None:
            self._seen()
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        if self._state != _FINISHED:
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            raise exceptions.InvalidStateError("Exception is not set.")
        self._seen()
        return self._exception

    # It is done: who waits for it is called by the loop.
    def _settle(self, state):
        self._state = state
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            loop = self._loop
            for callback in callbacks:
                if type(callback) is not tuple:
                    loop._soon(callback)
                elif callback[1] is None:
                    loop._soon(_Call(callback[0], self))
                else:
                    loop.call_soon(callback[0], self, context=callback[1])

    def set_result(self, result):
        if self._state != _PENDING:
            raise exceptions.InvalidStateError("%s: %r" % (self._state, self))
        self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise exceptions.InvalidStateError("%s: %r" % (self._state, self))
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised "
                            "into a Future")
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._unseen = _Unseen(self)
        # Who waits for it asks in the next round.
        line = "_failures" if self._callbacks else "_old_failures"
        if isinstance(failures := getattr(self._loop, line, None), list):
            failures.append(self._unseen.mark)
        self._settle(_FINISHED)

    def cancel(self, msg=None):
        self._seen()
        if self._state != _PENDING:
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED)
        return True

    def add_done_callback(self, fn, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            context = contextvars.copy_context() if context is None else context
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        kept = [c for c in self._callbacks if type(c) is not tuple or c[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


_PyFuture = Future


def _get_loop(fut):
    return fut.get_loop() if hasattr(fut, "get_loop") else fut._loop


# Ends a future that only says when something is over, and how.
def _over(fut, error=None):
    if fut.done():
        return
    if error is not None:
        fut.set_exception(error)
    else:
        fut.set_result(None)


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _convert_future_exc(error):
    from concurrent import futures

    ours = {
        futures.CancelledError: exceptions.CancelledError,
        futures.InvalidStateError: exceptions.InvalidStateError,
    }.get(type(error))
    return error if ours is None else ours(*error.args)


# What has become of one future is what becomes of the other.
def _copy_future_state(source, dest):
    if dest.cancelled():
        return
    if source.cancelled():
        dest.cancel()
    elif (error := source.exception()) is not None:
        dest.set_exception(_convert_future_exc(error))
    else:
        dest.set_result(source.result())


def _set_concurrent_future_state(concurrent, source):
    if source.cancelled():
        concurrent.cancel()
    if not concurrent.set_running_or_notify_cancel():
        return
    if (error := source.exception()) is not None:
        concurrent.set_exception(_convert_future_exc(error))
    else:
        concurrent.set_result(source.result())


def _chain_future(source, destination):
    """The result of `source` becomes that of `destination`, whose cancellation cancels `source`."""
    import concurrent.futures

    def loop_of(future):
        if isfuture(future):
            return _get_loop(future)
        if isinstance(future, concurrent.futures.Future):
            return None
        which = "source" if future is source else "destination"
        raise TypeError("A future is required for %s argument" % which)

    here, there = loop_of(source), loop_of(destination)

    def give(future, other):
        if not isfuture(future):
            _set_concurrent_future_state(future, other)
        else:
            _copy_future_state(other, future)

    def cancelled(destination):
        if destination.cancelled():
            if here is None or here is there:
                source.cancel()
            else:
                here.call_soon_threadsafe(source.cancel)

    def ended(source):
        if destination.cancelled() and there is not None and there.is_closed():
            return
        if there is None or there is here:
            give(destination, source)
        elif not there.is_closed():
            there.call_soon_threadsafe(give, destination, source)

    destination.add_done_callback(cancelled)
    source.add_done_callback(ended)


def wrap_future(future, *, loop=None):
    """A future of this loop for one of `concurrent.futures`."""
    if isfuture(future):
        return future
    import concurrent.futures

    if not isinstance(future, concurrent.futures.Future):
        raise AssertionError("concurrent.futures.Future is expected, got %r" % (future,))
    made = (events.get_event_loop() if loop is None else loop).create_future()
    _chain_future(future, made)
    return made
