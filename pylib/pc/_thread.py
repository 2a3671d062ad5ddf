# What programs for PCs expect of `_thread` beyond the built-in module.

from u_thread import *
from u_thread import allocate_lock, get_ident, start_new_thread
import u_thread as _own

error = RuntimeError
start_new = start_new_thread
allocate = allocate_lock
get_native_id = get_ident
TIMEOUT_MAX = 4294967.0


def _count():
    """Threads that `start_new_thread` has begun and that have not ended."""
    import threading

    return threading.active_count() - 1


def interrupt_main(signum=2, /):
    from signal import raise_signal

    raise_signal(signum)


# Of the threads of `threading`: those that are running beside the main one.
def _count():
    import threading

    return threading.active_count() - 1


def __getattr__(name):
    # `threading` is made of this module.
    if name in ("RLock", "_local", "_excepthook", "_ExceptHookArgs"):
        import threading

        own = {"_excepthook": "excepthook", "_ExceptHookArgs": "ExceptHookArgs", "_local": "local"}
        return getattr(threading, own.get(name, name))
    raise AttributeError("module '_thread' has no attribute '%s'" % name)
