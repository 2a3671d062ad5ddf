# Messages of the package, and what is done when a program ends.

import atexit
import itertools
import logging
import weakref

NOTSET, SUBDEBUG, DEBUG, INFO, SUBWARNING = 0, 5, 10, 20, 25
LOGGER_NAME = "multiprocessing"
DEFAULT_LOGGING_FORMAT = "[%(levelname)s/%(processName)s] %(message)s"
_log_to_stderr = False
_finalizers = {}
_count = itertools.count()


def get_logger():
    logger = logging.getLogger(LOGGER_NAME)
    logger.propagate = 0
    return logger


def log_to_stderr(level=None):
    global _log_to_stderr
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(DEFAULT_LOGGING_FORMAT))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _log_to_stderr = True
    return logger


def sub_debug(msg, *args):
    get_logger().log(SUBDEBUG, msg, *args)


def debug(msg, *args):
    get_logger().log(DEBUG, msg, *args)


def info(msg, *args):
    get_logger().log(INFO, msg, *args)


def sub_warning(msg, *args):
    get_logger().log(SUBWARNING, msg, *args)


def is_exiting():
    return False


def get_temp_dir():
    import tempfile

    return tempfile.gettempdir()


class Finalize:
    # Calls a function once: when the object dies, when asked, or at the end, the highest priority
    # first.
    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        if obj is None and exitpriority is None:
            raise ValueError("Without object, exitpriority cannot be None")
        self._callback, self._args, self._kwargs = callback, args, kwargs or {}
        self._key = exitpriority, next(_count)
        _finalizers[self._key] = self
        self._weakref = weakref.ref(obj, self) if obj is not None else None

    def __call__(self, ref=None):
        if _finalizers.pop(self._key, None) is not None:
            return self._callback(*self._args, **self._kwargs)

    def cancel(self):
        _finalizers.pop(self._key, None)

    def still_active(self):
        return self._key in _finalizers


def _run_finalizers(minpriority=None):
    least = float("-inf") if minpriority is None else minpriority
    keys = [key for key in _finalizers if key[0] is not None and key[0] >= least]
    for key in sorted(keys, reverse=True):
        if key in _finalizers:
            _finalizers[key]()


atexit.register(_run_finalizers)


def register_after_fork(obj, func):
    # Nothing forks.
    pass
