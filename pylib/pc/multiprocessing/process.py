# The process that runs, and what others would be.

import os


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


class BaseProcess:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        # For programs whose `run` calls it in another way.
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs)
        self.name = name or type(self).__name__
        self.daemon = bool(daemon)
        self.exitcode = self.pid = None

    ident = property(lambda self: self.pid)

    def run(self):
        call = self._target
        if call:
            call(*self._args, **self._kwargs)

    def start(self):
        raise OSError(38, "other processes cannot be started")

    def is_alive(self):
        return False

    def join(self, timeout=None):
        raise AssertionError("can only join a started process")

    def terminate(self):
        raise AttributeError("the process has not been started")

    kill = close = terminate

    def __repr__(self):
        return "<%s name=%r parent=%d initial>" % (type(self).__name__, self.name, os.getpid())


class Process(BaseProcess):
    pass


class _MainProcess(BaseProcess):
    def __init__(self):
        super().__init__(name="MainProcess")
        self.pid = os.getpid()
        self.authkey = os.urandom(32)
        self._config = {"authkey": self.authkey, "semprefix": "/mp"}

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()


def current_process():
    return _main


def active_children():
    return []


def parent_process():
    return None
