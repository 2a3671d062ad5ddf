# What debuggers raise and derive from. Programs cannot be traced here, so a `Bdb` keeps breakpoints
# and stops nowhere.

import os
import sys


class BdbQuit(Exception):
    pass


class Breakpoint:
    next = 1
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.file, self.line, self.temporary = file, line, temporary
        self.cond, self.funcname = cond, funcname
        self.enabled = True
        self.ignore = self.hits = 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        Breakpoint.bpbynumber.append(self)

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def deleteMe(self):
        Breakpoint.bpbynumber[self.number] = None


class Bdb:
    def __init__(self, skip=None):
        self.skip = set(skip) if skip else None
        self.breaks = {}
        self.quitting = False

    def canonic(self, filename):
        if filename[:1] == "<" and filename[-1:] == ">":
            return filename
        return os.path.normcase(os.path.abspath(filename))

    def reset(self):
        self.quitting = False

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        filename = self.canonic(filename)
        self.breaks.setdefault(filename, []).append(lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)

    def get_breaks(self, filename, lineno):
        places = [b for b in Breakpoint.bpbynumber if b is not None]
        return [b for b in places if (b.file, b.line) == (self.canonic(filename), lineno)]

    def set_trace(self, frame=None):
        raise RuntimeError("programs cannot be traced")

    set_step = set_next = set_return = set_until = set_trace

    def set_continue(self):
        pass

    def set_quit(self):
        self.quitting = True

    # The program runs to its end.
    def run(self, cmd, globals=None, locals=None):
        self.reset()
        if globals is None:
            globals = sys.modules["__main__"].__dict__
        try:
            exec(cmd, globals, globals if locals is None else locals)
        except BdbQuit:
            pass

    def runeval(self, expr, globals=None, locals=None):
        self.reset()
        if globals is None:
            globals = sys.modules["__main__"].__dict__
        return eval(expr, globals, globals if locals is None else locals)

    def runcall(self, func, /, *args, **kwds):
        self.reset()
        return func(*args, **kwds)
