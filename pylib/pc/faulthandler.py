# Tracebacks of all threads when the interpreter itself goes wrong: its faults are Python
# exceptions, which are reported anyway, so there is nothing to watch for.

import sys
import traceback

_enabled = False


def enable(file=None, all_threads=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    was, _enabled = _enabled, False
    return was


def is_enabled():
    return _enabled


def dump_traceback(file=None, all_threads=True):
    stream = sys.stderr if file is None else file
    traceback.print_stack(file=stream)


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    cancel_dump_traceback_later()
    global _timer
    from threading import Timer

    _timer = Timer(timeout, dump_traceback, (file,))
    _timer.daemon = True
    _timer.start()


_timer = None


def cancel_dump_traceback_later():
    global _timer
    if _timer is not None:
        _timer.cancel()
        _timer = None


def register(signum, file=None, all_threads=True, chain=False):
    from signal import signal

    signal(signum, lambda number, frame: dump_traceback(file))


def unregister(signum):
    from signal import SIG_DFL, signal

    return signal(signum, SIG_DFL) is not SIG_DFL
