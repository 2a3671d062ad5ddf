# Texts about callbacks.

import functools
import inspect
import sys
import traceback
from reprlib import repr as _short

from . import constants


def _get_function_source(func):
    while isinstance(func := inspect.unwrap(func), functools.partial):
        func = func.func
    code = getattr(func, "__code__", None)
    return None if code is None else (code.co_filename, code.co_firstlineno)


def _format_callback_source(func, args):
    text = _format_callback(func, args, None)
    source = _get_function_source(func)
    return text + " at %s:%s" % source if source else text


def _format_args_and_kwargs(args, kwargs):
    words = [_short(arg) for arg in args]
    words += ["%s=%s" % (name, _short(value)) for name, value in (kwargs or {}).items()]
    return "(" + ", ".join(words) + ")"


def _format_callback(func, args, kwargs, suffix=""):
    if isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs) + suffix
        return _format_callback(func.func, func.args, func.keywords, suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs) + suffix


def extract_stack(f=None, limit=None):
    """The stack from `f`, or the caller, outwards; not more than a few frames of it."""
    frame = sys._getframe().f_back if f is None else f
    limit = constants.DEBUG_STACK_DEPTH if limit is None else limit
    stack = traceback.StackSummary.extract(
        traceback.walk_stack(frame), limit=limit, lookup_lines=False
    )
    stack.reverse()
    return stack
