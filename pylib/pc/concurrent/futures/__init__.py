# Calls whose results come later, made by threads.

import threading
import time
from collections import namedtuple

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


TimeoutError = TimeoutError


class Future:
    def __init__(self):
        self._event = threading.Event()
        self._state = "PENDING"
        self._result = self._exception = None
        self._callbacks = []

    def __repr__(self):
        return "<%s at %#x state=%s>" % (
            self.__class__.__name__, id(self), self._state.lower(),
        )

    def cancel(self):
        if self._state in ("RUNNING", "FINISHED"):
            return False
        if self._state == "PENDING":
            self._end("CANCELLED")
        return True

    def cancelled(self):
        return self._state == "CANCELLED"

    def running(self):
        return self._state == "RUNNING"

    def done(self):
        return self._state in ("CANCELLED", "FINISHED")

    def _end(self, state):
        self._state = state
        self._event.set()
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            from logging import getLogger

            getLogger("concurrent.futures").exception("exception calling callback for %r", self)

    def add_done_callback(self, fn):
        if self.done():
            self._call(fn)
        else:
            self._callbacks.append(fn)

    def _wait(self, timeout):
        if not self._event.wait(timeout):
            raise TimeoutError()
        if self._state == "CANCELLED":
            raise CancelledError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == "CANCELLED":
            return False
        self._state = "RUNNING"
        return True

    def set_result(self, result):
        if self.done():
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._result = result
        self._end("FINISHED")

    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._exception = exception
        self._end("FINISHED")


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else time.monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                for future in futures:
                    rest = None if end is None else end - time.monotonic()
                    yield future.result(rest)
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        max_workers = 4 if max_workers is None else max_workers
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        from queue import SimpleQueue

        self._max_workers = max_workers
        self._queue = SimpleQueue()
        self._threads = []
        self._idle = 0
        self._shutdown = False
        self._initializer = initializer, initargs

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self._queue.put((future, fn, args, kwargs))
        if self._idle <= 0 and len(self._threads) < self._max_workers:
            thread = threading.Thread(target=self._work)
            self._threads.append(thread)
            thread.start()
        return future

    def _work(self):
        initializer, initargs = self._initializer
        if initializer is not None:
            initializer(*initargs)
        while True:
            self._idle += 1
            item = self._queue.get()
            self._idle -= 1
            if item is None:
                return
            future, fn, args, kwargs = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = fn(*args, **kwargs)
            except BaseException as e:
                future.set_exception(e)
            else:
                future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while not self._queue.empty():
                self._queue.get()[0].cancel()
        for _ in self._threads:
            self._queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()


ProcessPoolExecutor = ThreadPoolExecutor


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    end = None if timeout is None else time.monotonic() + timeout
    while True:
        done = set([f for f in fs if f.done()])
        if done == fs or done and return_when == FIRST_COMPLETED:
            break
        if return_when == FIRST_EXCEPTION and any(
            not f.cancelled() and f.exception() is not None for f in done
        ):
            break
        if end is not None and time.monotonic() >= end:
            break
        time.sleep(0.001)
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    pending = list(dict.fromkeys(fs))
    end = None if timeout is None else time.monotonic() + timeout
    while pending:
        ready = [f for f in pending if f.done()]
        pending = [f for f in pending if f not in ready]
        for future in ready:
            yield future
        if pending and not ready:
            if end is not None and time.monotonic() >= end:
                raise TimeoutError("%d (of %d) futures unfinished" % (len(pending), len(fs)))
            time.sleep(0.001)
