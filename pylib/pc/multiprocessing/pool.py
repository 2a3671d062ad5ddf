# Pools of threads: functions are called with many arguments, several at a time.

import itertools
import os
import queue
import threading

from multiprocessing.process import TimeoutError

__all__ = ["Pool", "ThreadPool"]

INIT, RUN, CLOSE, TERMINATE = "INIT", "RUN", "CLOSE", "TERMINATE"


class AsyncResult:
    def __init__(self, callback=None, error_callback=None):
        self._done = threading.Event()
        self._callback, self._error_callback = callback, error_callback
        self._success = self._value = None

    def _set(self, success, value):
        self._success, self._value = success, value
        call = self._callback if success else self._error_callback
        if call:
            call(value)
        self._done.set()

    def ready(self):
        return self._done.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError("%r not ready" % self)
        return self._success

    def wait(self, timeout=None):
        self._done.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value


ApplyResult = AsyncResult


class MapResult(AsyncResult):
    # Of many calls: all of them, or the first that failed.
    def __init__(self, count, callback, error_callback):
        super().__init__(callback, error_callback)
        self._values = [None] * count
        self._left = count
        self._failed = None
        # Parts come from several threads.
        self._lock = threading.Lock()
        if not count:
            self._set(True, [])

    def _part(self, i, success, value):
        with self._lock:
            if not success and self._failed is None:
                self._failed = value
            self._values[i] = value
            self._left -= 1
            is_whole = not self._left
        if is_whole:
            failed = self._failed is not None
            self._set(not failed, self._failed if failed else self._values)


class IMapIterator:
    def __init__(self, is_ordered):
        self._items = queue.Queue()
        self._ordered = is_ordered
        self._early = {}
        self._next, self._count = 0, None

    def __iter__(self):
        return self

    def _part(self, i, success, value):
        self._items.put((i, success, value))

    def _end(self, count):
        self._items.put((None, count, None))

    def next(self, timeout=None):
        while True:
            if self._next == self._count:
                raise StopIteration
            if self._ordered and self._next in self._early:
                success, value = self._early.pop(self._next)
                break
            try:
                i, success, value = self._items.get(True, timeout)
            except queue.Empty:
                raise TimeoutError from None
            if i is None:
                self._count = success
            elif not self._ordered:
                break
            else:
                self._early[i] = success, value
        self._next += 1
        if success:
            return value
        raise value

    __next__ = next


IMapUnorderedIterator = IMapIterator


class ThreadPool:
    def __init__(self, processes=None, initializer=None, initargs=()):
        processes = os.cpu_count() or 1 if processes is None else processes
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._state = RUN
        self._processes = processes
        self._tasks = queue.Queue()
        self._pool = [
            threading.Thread(target=self._work, args=(initializer, initargs), daemon=True)
            for _ in range(processes)
        ]
        for thread in self._pool:
            thread.start()

    def _work(self, initializer, initargs):
        if initializer:
            initializer(*initargs)
        while (task := self._tasks.get()) is not None:
            function, args, keywords, tell = task
            if self._state == TERMINATE:
                continue
            try:
                answer = True, function(*args, **keywords)
            except Exception as e:
                answer = False, e
            tell(*answer)

    def __repr__(self):
        kind = type(self)
        return "<%s.%s state=%s pool_size=%d>" % (
            kind.__module__, kind.__qualname__, self._state, len(self._pool)
        )

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def _put(self, function, args, keywords, tell):
        self._tasks.put((function, args, keywords, tell))

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = AsyncResult(callback, error_callback)
        self._put(func, args, kwds, result._set)
        return result

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        calls = [(value,) for value in iterable]
        return self.starmap_async(func, calls, chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        calls = list(iterable)
        result = MapResult(len(calls), callback, error_callback)
        for i, args in enumerate(calls):
            self._put(func, args, {}, _teller(result, i))
        return result

    def imap(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, chunksize, True)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(func, iterable, chunksize, False)

    def _imap(self, func, iterable, chunksize, is_ordered):
        self._check_running()
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not {0:n}".format(chunksize))
        result = IMapIterator(is_ordered)
        count = itertools.count()
        for value in iterable:
            self._put(func, (value,), {}, _teller(result, next(count)))
        result._end(next(count))
        return result

    def close(self):
        if self._state == RUN:
            self._state = CLOSE
            self._end()

    def terminate(self):
        if self._state == RUN:
            self._end()
        self._state = TERMINATE

    def _end(self):
        for _ in self._pool:
            self._tasks.put(None)

    def join(self):
        if self._state == RUN:
            raise ValueError("Pool is still running")
        for thread in self._pool:
            thread.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *exc_info):
        self.terminate()


def _teller(result, i):
    return lambda success, value: result._part(i, success, value)


class Pool(ThreadPool):
    def __init__(self, *args, **keywords):
        raise OSError(38, "other processes cannot be started")
