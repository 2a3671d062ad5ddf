# Frames and closures as `inspect` shows them on PCs, where they have variables.

import builtins
import sys
from collections import namedtuple

__all__ = (
    "Traceback", "FrameInfo", "ClosureVars", "currentframe", "getframeinfo", "getlineno",
    "getouterframes", "getinnerframes", "stack", "trace", "getclosurevars", "formatargvalues",
)
_PLACE = ("filename", "lineno", "function", "code_context", "index")


class Traceback(namedtuple("_Traceback", _PLACE)):
    positions = None

    def __new__(cls, *values, positions=None):
        made = super().__new__(cls, *values)
        made.positions = positions
        return made


class FrameInfo(namedtuple("_FrameInfo", ("frame",) + _PLACE)):
    positions = None

    def __new__(cls, *values, positions=None):
        made = super().__new__(cls, *values)
        made.positions = positions
        return made


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def currentframe():
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    import linecache

    if hasattr(frame, "tb_frame"):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    elif hasattr(frame, "f_code"):
        lineno = frame.f_lineno
    else:
        raise TypeError("%r is not a frame or traceback object" % (frame,))
    code = frame.f_code
    lines = linecache.getlines(code.co_filename, frame.f_globals) if context > 0 else []
    shown = index = None
    if lines:
        first = max(0, min(lineno - 1 - context // 2, len(lines) - context))
        shown, index = lines[first : first + context], lineno - 1 - first
    return Traceback(code.co_filename, lineno, code.co_name, shown, index)


def getlineno(frame):
    return frame.f_lineno


def _infos(places, context):
    return [FrameInfo(frame, *getframeinfo(place, context)) for frame, place in places]


def getouterframes(frame, context=1):
    places = []
    while frame:
        places.append((frame, frame))
        frame = frame.f_back
    return _infos(places, context)


def getinnerframes(tb, context=1):
    places = []
    while tb:
        places.append((tb.tb_frame, tb))
        tb = tb.tb_next
    return _infos(places, context)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    exc = sys.exc_info()[1]
    return getinnerframes(None if exc is None else exc.__traceback__, context)


def getclosurevars(func):
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    if code is None or not hasattr(func, "__globals__"):
        raise TypeError("%r is not a Python function" % (func,))
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        nonlocals[name] = cell.cell_contents
    namespace = func.__globals__
    own = namespace.get("__builtins__", builtins)
    own = own if isinstance(own, dict) else vars(own)
    found, built_in, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in namespace:
            found[name] = namespace[name]
        elif name in own:
            built_in[name] = own[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, built_in, unbound)


def formatargvalues(
    args, varargs, varkw, locals,
    formatarg=str,
    formatvarargs=lambda name: "*" + name,
    formatvarkw=lambda name: "**" + name,
    formatvalue=lambda value: "=" + repr(value),
):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    for name, form in (varargs, formatvarargs), (varkw, formatvarkw):
        if name:
            parts.append(form(name) + formatvalue(locals[name]))
    return "(" + ", ".join(parts) + ")"
