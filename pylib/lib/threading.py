# Threads, over `_thread`.

import _thread
import sys
import time

get_ident = _thread.get_ident
TIMEOUT_MAX = 4294967

_count = 0
_started = {}


# What a program's `excepthook` is given.
class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


# Shows what has ended a thread.
def excepthook(args):
    import sys

    if args.exc_type is not SystemExit:
        name = get_ident() if args.thread is None else args.thread.name
        sys.stderr.write("Exception in thread %s:\n" % name)
        sys.__excepthook__(args.exc_type, args.exc_value, args.exc_traceback)


__excepthook__ = excepthook


# A native function, so that it can be the attribute of a class.
Lock = _thread.allocate_lock


# A callback may run in the same thread between any two steps, and lock and unlock it: so the lock
# itself knows whose it is, and `_more` counts how often it was taken beyond the first time.
class RLock:
    __module__ = "_thread"

    def __init__(self):
        self._lock = _thread.allocate_lock()
        self._more = 0

    def acquire(self, blocking=True, timeout=-1):
        if not self._lock._is_owned():
            return _acquire(self._lock, blocking, timeout)
        self._more += 1
        return True

    def release(self):
        if not self._lock._is_owned():
            raise RuntimeError("cannot release un-acquired lock")
        if self._more:
            self._more -= 1
        else:
            self._lock.release()

    __enter__ = acquire

    def __exit__(self, *exc_info):
        self.release()

    def _is_owned(self):
        return self._lock._is_owned()


def _acquire(lock, blocking, timeout):
    if not blocking or timeout is None or timeout < 0:
        return lock.acquire(blocking)
    end = time.ticks_add(time.ticks_ms(), int(timeout * 1000))
    while not lock.acquire(False):
        if time.ticks_diff(end, time.ticks_ms()) <= 0:
            return False
        time.sleep_ms(1)
    return True


# What threads to come are traced by, for the functions of `sys`.
_hooks = {}


def settrace(func):
    _hooks["settrace"] = func


def setprofile(func):
    _hooks["setprofile"] = func


def gettrace():
    return _hooks.get("settrace")


def getprofile():
    return _hooks.get("setprofile")


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _count
        _count += 1
        self.name = name or "Thread-%d" % _count
        self.daemon = bool(daemon)
        self.ident = None
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self._running = False
        self._done = _thread.allocate_lock()

    def start(self):
        if self.ident is not None or self._running:
            raise RuntimeError("threads can only be started once")
        self._running = True
        self._done.acquire()
        _thread.start_new_thread(self._bootstrap_inner, ())

    def _bootstrap_inner(self):
        self.ident = get_ident()
        _started[self.ident] = self
        for name, function in _hooks.items():
            getattr(sys, name)(function)
        try:
            self.run()
        except BaseException as e:
            excepthook(ExceptHookArgs((type(e), e, e.__traceback__, self)))
        finally:
            self._running = False
            _started.pop(self.ident, None)
            self._done.release()

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if self.ident is None and not self._running:
            raise RuntimeError("cannot join thread before it is started")
        if _acquire(self._done, True, timeout):
            self._done.release()

    def is_alive(self):
        return self._running

    def getName(self):
        return self.name


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiting = []

    def __enter__(self):
        return self._lock.acquire()

    def __exit__(self, *exc_info):
        self._lock.release()

    def _is_owned(self):
        if hasattr(self._lock, "_is_owned"):
            return self._lock._is_owned()
        return self._lock.locked()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _thread.allocate_lock()
        waiter.acquire()
        self._waiting.append(waiter)
        self._lock.release()
        try:
            got = _acquire(waiter, True, timeout)
        finally:
            self._lock.acquire()
        if not got and waiter in self._waiting:
            self._waiting.remove(waiter)
        return got

    def wait_for(self, predicate, timeout=None):
        while not predicate():
            if not self.wait(timeout):
                return predicate()
        return True

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        for waiter in self._waiting[:n]:
            self._waiting.remove(waiter)
            waiter.release()

    def notify_all(self):
        self.notify(len(self._waiting))


class Event:
    def __init__(self):
        self._condition = Condition(Lock())
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        with self._condition:
            self._flag = True
            self._condition.notify_all()

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        with self._condition:
            if not self._flag:
                self._condition.wait(timeout)
            return self._flag


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._condition = Condition(Lock())
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        with self._condition:
            while not self._value:
                if not blocking or not self._condition.wait(timeout):
                    return False
            self._value -= 1
        return True

    def release(self, n=1):
        with self._condition:
            self._value += n
            self._condition.notify(n)

    __enter__ = acquire

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._most = value

    def release(self, n=1):
        if self._value + n > self._most:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class BrokenBarrierError(RuntimeError):
    pass


# Where threads wait until all of them are there.
class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._changed = Condition(Lock())
        self._action, self._timeout, self._parties = action, timeout, parties
        # 0: it fills, 1: it empties, -1: it is being reset, -2: it is broken.
        self._state = 0
        self._count = 0

    def __repr__(self):
        kind = "%s.%s at %#x" % (type(self).__module__, type(self).__qualname__, id(self))
        if self.broken:
            return "<%s: broken>" % kind
        return "<%s: waiters=%d/%d>" % (kind, self.n_waiting, self.parties)

    def wait(self, timeout=None):
        timeout = self._timeout if timeout is None else timeout
        with self._changed:
            self._changed.wait_for(lambda: self._state not in (-1, 1))
            if self._state < 0:
                raise BrokenBarrierError
            place = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._open()
                else:
                    self._wait(timeout)
                return place
            finally:
                self._count -= 1
                if not self._count and self._state in (-1, 1):
                    self._state = 0
                    self._changed.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
        except BaseException:
            self._break()
            raise
        self._state = 1
        self._changed.notify_all()

    def _wait(self, timeout):
        if not self._changed.wait_for(lambda: self._state != 0, timeout):
            self._break()
        if self._state < 0:
            raise BrokenBarrierError

    def _break(self):
        self._state = -2
        self._changed.notify_all()

    def reset(self):
        with self._changed:
            self._state = -1 if self._count else 0
            self._changed.notify_all()

    def abort(self):
        with self._changed:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2


class Timer(Thread):
    def __init__(self, interval, function, args=(), kwargs=None):
        super().__init__(None, function, None, args, kwargs)
        self.interval = interval
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        if not self.finished.wait(self.interval):
            super().run()
        self.finished.set()


class _Main:
    name = "MainThread"
    daemon = False

    def is_alive(self):
        return True


_main = _Main()
_main.ident = get_ident()


class local:
    """Attributes that each thread has for itself; what a class holds is there for all of them."""

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        # The thread that makes it has its `__init__` called by the call of the class.
        object.__setattr__(self, "_threads", {get_ident(): {}})
        object.__setattr__(self, "_arguments", (args, kwargs))
        return self

    def __getattribute__(self, name):
        values = _values_of(self)
        if name == "__dict__":
            return values
        if name in values:
            return values[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if hasattr(getattr(type(self), name, None), "__set__"):
            object.__setattr__(self, name, value)
        else:
            _values_of(self)[name] = value

    def __delattr__(self, name):
        values = _values_of(self)
        if name in values:
            del values[name]
        else:
            object.__delattr__(self, name)


def _values_of(local):
    threads = object.__getattribute__(local, "_threads")
    ident = get_ident()
    values = threads.get(ident)
    if values is None:
        values = threads[ident] = {}
        args, kwargs = object.__getattribute__(local, "_arguments")
        type(local).__init__(local, *args, **kwargs)
    return values


def main_thread():
    return _main


def current_thread():
    return _started.get(get_ident(), _main)


def enumerate():
    return [_main] + list(_started.values())


def active_count():
    return 1 + len(_started)


def __getattr__(name):
    # Threads that have not ended, for those who look whether they left some.
    if name == "_dangling":
        return set(enumerate())
    raise AttributeError("module 'threading' has no attribute '%s'" % name)
