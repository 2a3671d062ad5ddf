# What is a coroutine?

import collections.abc
import inspect
import os
import sys
import types

_types_of_coroutines = types.CoroutineType, types.GeneratorType, collections.abc.Coroutine
_known = set()


def _is_debug_mode():
    flags = sys.flags
    asked = not flags.ignore_environment and bool(os.environ.get("PYTHONASYNCIODEBUG"))
    return getattr(flags, "dev_mode", False) or asked


def iscoroutinefunction(func):
    """Is `func` one that `async def` has made, or marked as such?"""
    return inspect.iscoroutinefunction(func) or (
        getattr(func, "_is_coroutine", None) is _is_coroutine
    )


_is_coroutine = object()


def iscoroutine(obj):
    """Is `obj` a coroutine, or something that is used as one?"""
    kind = type(obj)
    if kind in _known:
        return True
    if not isinstance(obj, _types_of_coroutines):
        return False
    # Asking abstract classes takes a while; the answer is kept for some classes.
    if len(_known) < 100:
        _known.add(kind)
    return True


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    if not name:
        name = "<%s without __name__>" % type(coro).__name__
    running = getattr(coro, "cr_running", None) or getattr(coro, "gi_running", None)
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        return name + "()" + (" running" if running else "")
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    file = code.co_filename or "<empty co_filename>"
    if running:
        return "%s() running at %s:%s" % (name, file, frame.f_lineno if frame else "?")
    if frame is not None:
        return "%s() running at %s:%s" % (name, file, frame.f_lineno)
    return "%s() done, defined at %s:%s" % (name, file, code.co_firstlineno)
