# Pools of threads with the interface of processes. Other processes cannot be started: there is
# neither `fork` nor a semaphore that processes share, as on systems where CPython has none.

import os as _os
import sys as _sys

from multiprocessing.process import (
    AuthenticationError,
    BufferTooShort,
    Process,
    ProcessError,
    TimeoutError,
    active_children,
    current_process,
    parent_process,
)

__all__ = [
    "AuthenticationError", "BufferTooShort", "Process", "ProcessError", "TimeoutError",
    "active_children", "cpu_count", "current_process", "freeze_support", "get_all_start_methods",
    "get_context", "get_start_method", "parent_process", "set_start_method",
]


class BaseContext:
    Process = Process
    ProcessError, TimeoutError = ProcessError, TimeoutError
    BufferTooShort, AuthenticationError = BufferTooShort, AuthenticationError
    active_children = staticmethod(active_children)
    current_process = staticmethod(current_process)
    parent_process = staticmethod(parent_process)

    def __init__(self, method):
        self._name = method

    def cpu_count(self):
        return cpu_count()

    def get_context(self, method=None):
        return get_context(method or self._name)

    def get_start_method(self, allow_none=False):
        return self._name

    def freeze_support(self):
        pass

    def __getattr__(self, name):
        if name in _SHARED:
            return _needs_semaphores
        raise AttributeError("%r object has no attribute %r" % (type(self).__name__, name))


# What needs other processes, and memory or locks that they share.
_SHARED = """Array Barrier BoundedSemaphore Condition Event JoinableQueue Lock Manager Pipe Pool
Queue RLock RawArray RawValue Semaphore SimpleQueue Value""".split()
_METHODS = ("spawn",)


def _needs_semaphores(*args, **keywords):
    import multiprocessing.synchronize


def __getattr__(name):
    if name in _SHARED:
        return _needs_semaphores
    raise AttributeError("module 'multiprocessing' has no attribute %r" % name)


def cpu_count():
    return _os.cpu_count() or 1


def freeze_support():
    pass


def get_all_start_methods():
    return list(_METHODS)


def get_context(method=None):
    if method not in (None, *_METHODS):
        raise ValueError("cannot find context for %r" % method)
    return BaseContext(method or _METHODS[0])


def get_start_method(allow_none=False):
    return _METHODS[0]


def set_start_method(method, force=False):
    get_context(method)


def set_executable(executable):
    _sys.executable = executable
