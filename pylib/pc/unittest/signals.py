# Ctrl-C while tests run: the first one lets the running test end, the second one interrupts.

import functools
import signal
import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


def _ignore(signum, frame):
    pass


class _InterruptHandler:
    def __init__(self, default_handler):
        self.called = False
        self.original_handler = default_handler
        if isinstance(default_handler, int):
            known = {signal.SIG_DFL: signal.default_int_handler, signal.SIG_IGN: _ignore}
            if default_handler not in known:
                raise TypeError(
                    "expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, "
                    "or a callable object"
                )
            default_handler = known[default_handler]
        self.default_handler = default_handler

    def __call__(self, signum, frame):
        # A handler that was put in the place of this one and calls it wants the default.
        if signal.getsignal(signal.SIGINT) is not self or self.called:
            self.default_handler(signum, frame)
        self.called = True
        for result in list(_results):
            result.stop()


def registerResult(result):
    """Has `result.stop()` called at Ctrl-C, for as long as the result lives."""
    _results[result] = 1


def removeResult(result):
    """Undoes `registerResult`; tells whether the result was registered."""
    return _results.pop(result, None) is not None


def installHandler():
    """Handles Ctrl-C from now on."""
    global _interrupt_handler
    if _interrupt_handler is None:
        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    """Gives Ctrl-C back its handler; as a decorator, only while the function runs."""
    if method is None:
        if _interrupt_handler is not None:
            signal.signal(signal.SIGINT, _interrupt_handler.original_handler)
        return None

    @functools.wraps(method)
    def without_handler(*args, **kwargs):
        before = signal.getsignal(signal.SIGINT)
        removeHandler()
        try:
            return method(*args, **kwargs)
        finally:
            signal.signal(signal.SIGINT, before)

    return without_handler
