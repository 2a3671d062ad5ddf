# Places in the program that is running.

import sys

from ._kinds import CO_VARARGS, CO_VARKEYWORDS

__name__ = "inspect"


# A place in the program that is running. Of the variables those of modules alone can be seen.
class _Frame:
    def __init__(self, place, back):
        self.f_code = getattr(place.tb_frame, "f_code", place.tb_frame)
        self.f_lineno = place.tb_lineno
        self.f_back = back
        self.f_builtins = {}

    @property
    def f_globals(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__file__", None) == self.f_code.co_filename:
                return module.__dict__
        return sys.modules["__main__"].__dict__ if "__main__" in sys.modules else {}

    @property
    def f_locals(self):
        return self.f_globals if self.f_code.co_name == "<module>" else {}


def currentframe():
    frame = None
    place = sys._current_traceback()
    while place.tb_next is not None:
        frame = _Frame(place, frame)
        place = place.tb_next
    return frame


def stack(context=1):
    from collections import namedtuple

    info = namedtuple("FrameInfo", "frame filename lineno function code_context index")
    found = []
    frame = currentframe().f_back
    while frame is not None:
        code = frame.f_code
        found.append(info(frame, code.co_filename, frame.f_lineno, code.co_name, None, None))
        frame = frame.f_back
    return found


# Where a frame or a traceback is, with `context` lines of the source around it.
def getframeinfo(frame, context=1):
    from collections import namedtuple

    info = namedtuple("Traceback", "filename lineno function code_context index")
    lineno = frame.tb_lineno if hasattr(frame, "tb_lineno") else frame.f_lineno
    frame = getattr(frame, "tb_frame", frame)
    code = frame.f_code
    lines = index = None
    if context > 0:
        import linecache

        source = linecache.getlines(code.co_filename)
        if source:
            start = max(0, min(lineno - 1 - context // 2, len(source) - context))
            lines, index = source[start : start + context], lineno - 1 - start
    return info(code.co_filename, lineno, code.co_name, lines, index)


# The parameters of a code object: plain ones with those by keyword only, `*`, `**`.
def getargs(co):
    from collections import namedtuple

    names = list(co.co_varnames)
    count = co.co_argcount + co.co_kwonlyargcount
    args, rest = names[:count], names[count:]
    varargs = rest.pop(0) if co.co_flags & CO_VARARGS else None
    varkw = rest.pop(0) if co.co_flags & CO_VARKEYWORDS else None
    return namedtuple("Arguments", "args varargs varkw")(args, varargs, varkw)


def getargvalues(frame):
    from collections import namedtuple

    args, varargs, varkw = getargs(frame.f_code)
    return namedtuple("ArgInfo", "args varargs keywords locals")(
        args, varargs, varkw, frame.f_locals
    )
