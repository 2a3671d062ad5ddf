# What debuggers derive from: breakpoints, and where a traced program is to stop.

import fnmatch
import os
import sys

__all__ = ["BdbQuit", "Bdb", "Breakpoint"]

# Flags of code whose calls go on several times.
_RESUMED = 0x20 | 0x80 | 0x200
# In place of a line number: stop at none.
_NOWHERE = -1


class BdbQuit(Exception):
    pass


class Breakpoint:
    next = 1
    bplist = {}
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.file, self.line, self.temporary = file, line, temporary
        self.cond, self.funcname = cond, funcname
        self.func_first_executable_line = None
        self.enabled, self.ignore, self.hits = True, 0, 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)

    @staticmethod
    def clearBreakpoints():
        Breakpoint.next, Breakpoint.bplist, Breakpoint.bpbynumber = 1, {}, [None]

    def deleteMe(self):
        place = self.file, self.line
        self.bpbynumber[self.number] = None
        left = [b for b in self.bplist[place] if b is not self]
        if left:
            self.bplist[place][:] = left
        else:
            del self.bplist[place]

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def bpprint(self, out=None):
        print(self.bpformat(), file=out or sys.stdout)

    def bpformat(self):
        kept = "del" if self.temporary else "keep"
        on = "yes" if self.enabled else "no"
        place = "%s:%d" % (self.file, self.line)
        text = "%-4dbreakpoint   %-5s%-5s at %s" % (self.number, kept, on, place)
        if self.cond:
            text += "\n\tstop only if %s" % (self.cond,)
        if self.ignore:
            text += "\n\tignore next %d hits" % self.ignore
        if self.hits:
            times = "time" if self.hits == 1 else "times"
            text += "\n\tbreakpoint already hit %d %s" % (self.hits, times)
        return text

    def __str__(self):
        return "breakpoint %s at %s:%s" % (self.number, self.file, self.line)


# Is the frame where a breakpoint means? One on a function means the first line of its body.
def checkfuncname(b, frame):
    if not b.funcname:
        return b.line == frame.f_lineno
    if frame.f_code.co_name != b.funcname:
        return False
    first = b.func_first_executable_line
    if not first:
        first = b.func_first_executable_line = frame.f_lineno
    return first == frame.f_lineno


def _is_wanted(b, frame):
    # (does the condition hold, could it be evaluated?)
    if not b.cond:
        return True, True
    try:
        return bool(eval(b.cond, frame.f_globals, frame.f_locals)), True
    except Exception:
        return True, False


# The breakpoint that stops the frame, and whether a temporary one may go.
def effective(file, line, frame):
    for b in Breakpoint.bplist[file, line]:
        if not b.enabled or not checkfuncname(b, frame):
            continue
        b.hits += 1
        wanted, known = _is_wanted(b, frame)
        if not known:
            return b, False
        if wanted and b.ignore > 0:
            b.ignore -= 1
        elif wanted:
            return b, True
    return None, None


class Bdb:
    def __init__(self, skip=None):
        self.breaks, self.fncache = {}, {}
        self.skip = set(skip) if skip else None
        self.frame_returning = None
        self._load_breaks()

    def canonic(self, filename):
        if filename[:1] == "<" and filename[-1:] == ">":
            return filename
        if filename not in self.fncache:
            self.fncache[filename] = os.path.normcase(os.path.abspath(filename))
        return self.fncache[filename]

    def reset(self):
        import linecache

        self.botframe = None
        self._set_stopinfo(None, None)
        linecache.checkcache()

    # What is told of the program goes by its name to a method.
    def trace_dispatch(self, frame, event, arg):
        if self.quitting:
            return None
        if event == "line":
            return self.dispatch_line(frame)
        if event in ("call", "return", "exception"):
            return getattr(self, "dispatch_" + event)(frame, arg)
        if event not in ("c_call", "c_exception", "c_return"):
            print("bdb.Bdb.dispatch: unknown debugging event:", repr(event))
        return self.trace_dispatch

    def _go_on(self):
        if self.quitting:
            raise BdbQuit
        return self.trace_dispatch

    def dispatch_line(self, frame):
        if not (self.stop_here(frame) or self.break_here(frame)):
            return self.trace_dispatch
        self.user_line(frame)
        return self._go_on()

    def dispatch_call(self, frame, arg):
        if self.botframe is None:
            self.botframe = frame.f_back
            return self.trace_dispatch
        if not self.stop_here(frame) and not self.break_anywhere(frame):
            return None
        if self.stopframe and _is_resumed(frame):
            return self.trace_dispatch
        self.user_call(frame, arg)
        return self._go_on()

    def dispatch_return(self, frame, arg):
        if not self.stop_here(frame) and frame != self.returnframe:
            return self.trace_dispatch
        if self.stopframe and _is_resumed(frame):
            return self.trace_dispatch
        self.frame_returning = frame
        try:
            self.user_return(frame, arg)
        finally:
            self.frame_returning = None
        self._go_on()
        if self.stopframe is frame and self.stoplineno != _NOWHERE:
            self._set_stopinfo(None, None)
        return self.trace_dispatch

    def dispatch_exception(self, frame, arg):
        cls, _, tb = arg
        wanted = self.stop_here(frame)
        if wanted:
            # The end of what a generator delegates to is no event of the program.
            wanted = not (_is_resumed(frame) and cls is StopIteration and tb is None)
        elif self.stopframe and self.stopframe is not frame and _is_resumed(self.stopframe):
            wanted = cls in (StopIteration, GeneratorExit)
        if not wanted:
            return self.trace_dispatch
        self.user_exception(frame, arg)
        return self._go_on()

    def is_skipped_module(self, module_name):
        if module_name is None:
            return False
        return any(fnmatch.fnmatch(module_name, pattern) for pattern in self.skip)

    def stop_here(self, frame):
        if self.skip and self.is_skipped_module(frame.f_globals.get("__name__")):
            return False
        if frame is not self.stopframe:
            return not self.stopframe
        return self.stoplineno != _NOWHERE and frame.f_lineno >= self.stoplineno

    def break_here(self, frame):
        filename = self.canonic(frame.f_code.co_filename)
        lines = self.breaks.get(filename, ())
        for line in frame.f_lineno, frame.f_code.co_firstlineno:
            if line in lines:
                break
        else:
            return False
        found, may_go = effective(filename, line, frame)
        if not found:
            return False
        self.currentbp = found.number
        if may_go and found.temporary:
            self.do_clear(str(found.number))
        return True

    def do_clear(self, arg):
        raise NotImplementedError("subclass of bdb must implement do_clear()")

    def break_anywhere(self, frame):
        return self.canonic(frame.f_code.co_filename) in self.breaks

    # For derived classes: the program has stopped.
    def user_call(self, frame, argument_list):
        pass

    def user_line(self, frame):
        pass

    def user_return(self, frame, return_value):
        pass

    def user_exception(self, frame, exc_info):
        pass

    # Stop in a frame from a line on (in any if there is none), and when another one returns.
    def _set_stopinfo(self, stopframe, returnframe, stoplineno=0):
        self.stopframe, self.returnframe, self.stoplineno = stopframe, returnframe, stoplineno
        self.quitting = False

    def set_until(self, frame, lineno=None):
        self._set_stopinfo(frame, frame, frame.f_lineno + 1 if lineno is None else lineno)

    def set_step(self):
        # Nobody may have told the caller's lines so far.
        caller = self.frame_returning and self.frame_returning.f_back
        if caller and not caller.f_trace:
            caller.f_trace = self.trace_dispatch
        self._set_stopinfo(None, None)

    def set_next(self, frame):
        self._set_stopinfo(frame, None)

    def set_return(self, frame):
        if _is_resumed(frame):
            self._set_stopinfo(frame, None, _NOWHERE)
        else:
            self._set_stopinfo(frame.f_back, frame)

    def set_trace(self, frame=None):
        frame = frame or sys._getframe(1)
        self.reset()
        while frame:
            frame.f_trace, self.botframe = self.trace_dispatch, frame
            frame = frame.f_back
        self.set_step()
        sys.settrace(self.trace_dispatch)

    def set_continue(self):
        self._set_stopinfo(self.botframe, None, _NOWHERE)
        if self.breaks:
            return
        sys.settrace(None)
        frame = sys._getframe(1)
        while frame and frame is not self.botframe:
            del frame.f_trace
            frame = frame.f_back

    def set_quit(self):
        self.stopframe, self.returnframe, self.quitting = self.botframe, None, True
        sys.settrace(None)

    # Breakpoints. Methods say what is wrong, or return None.
    def _load_breaks(self):
        for file, line in Breakpoint.bplist:
            self._add_to_breaks(file, line)

    def _add_to_breaks(self, filename, lineno):
        lines = self.breaks.setdefault(filename, [])
        if lineno not in lines:
            lines.append(lineno)

    def set_break(self, filename, lineno, temporary=False, cond=None, funcname=None):
        import linecache

        filename = self.canonic(filename)
        if not linecache.getline(filename, lineno):
            return "Line %s:%d does not exist" % (filename, lineno)
        self._add_to_breaks(filename, lineno)
        Breakpoint(filename, lineno, temporary, cond, funcname)
        return None

    # Forgets a place that has no breakpoint any more.
    def _prune_breaks(self, filename, lineno):
        if (filename, lineno) in Breakpoint.bplist:
            return
        lines = self.breaks.get(filename, [])
        if lineno in lines:
            lines.remove(lineno)
        if not lines:
            self.breaks.pop(filename, None)

    def clear_break(self, filename, lineno):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return "There are no breakpoints in %s" % filename
        if lineno not in self.breaks[filename]:
            return "There is no breakpoint at %s:%d" % (filename, lineno)
        for b in list(Breakpoint.bplist[filename, lineno]):
            b.deleteMe()
        self._prune_breaks(filename, lineno)
        return None

    def clear_bpbynumber(self, arg):
        try:
            b = self.get_bpbynumber(arg)
        except ValueError as error:
            return str(error)
        b.deleteMe()
        self._prune_breaks(b.file, b.line)
        return None

    def clear_all_file_breaks(self, filename):
        filename = self.canonic(filename)
        if filename not in self.breaks:
            return "There are no breakpoints in %s" % filename
        for lineno in list(self.breaks[filename]):
            self.clear_break(filename, lineno)
        return None

    def clear_all_breaks(self):
        if not self.breaks:
            return "There are no breakpoints"
        for b in Breakpoint.bpbynumber:
            if b:
                b.deleteMe()
        self.breaks = {}
        return None

    def get_bpbynumber(self, arg):
        if not arg:
            raise ValueError("Breakpoint number expected")
        try:
            number = int(arg)
        except ValueError:
            raise ValueError("Non-numeric breakpoint number %s" % arg) from None
        try:
            b = Breakpoint.bpbynumber[number]
        except IndexError:
            raise ValueError("Breakpoint number %d out of range" % number) from None
        if b is None:
            raise ValueError("Breakpoint %d already deleted" % number)
        return b

    def get_break(self, filename, lineno):
        return lineno in self.get_file_breaks(filename)

    def get_breaks(self, filename, lineno):
        place = self.canonic(filename), lineno
        return Breakpoint.bplist[place] if self.get_break(filename, lineno) else []

    def get_file_breaks(self, filename):
        return self.breaks.get(self.canonic(filename), [])

    def get_all_breaks(self):
        return self.breaks

    # The frames from the outermost one on with their lines, and the place of `f` among them.
    def get_stack(self, f, t):
        if t and t.tb_frame is f:
            t = t.tb_next
        outer = []
        while f is not None:
            outer.append((f, f.f_lineno))
            if f is self.botframe:
                break
            f = f.f_back
        found = outer[::-1]
        at = max(0, len(found) - 1)
        while t is not None:
            found.append((t.tb_frame, t.tb_lineno))
            t = t.tb_next
        return found, at if f is not None else max(0, len(found) - 1)

    def format_stack_entry(self, frame_lineno, lprefix=": "):
        import linecache
        import reprlib

        frame, lineno = frame_lineno
        filename = self.canonic(frame.f_code.co_filename)
        text = "%s(%r)%s()" % (filename, lineno, frame.f_code.co_name or "<lambda>")
        if "__return__" in frame.f_locals:
            text += "->" + reprlib.repr(frame.f_locals["__return__"])
        if lineno is None:
            return text + lprefix + "Warning: lineno is None"
        line = linecache.getline(filename, lineno, frame.f_globals)
        return text + lprefix + line.strip() if line else text

    # Runs something under the debugger.
    def _traced(self, function, *args):
        self.reset()
        sys.settrace(self.trace_dispatch)
        try:
            return function(*args)
        except BdbQuit:
            return None
        finally:
            self.quitting = True
            sys.settrace(None)

    def run(self, cmd, globals=None, locals=None):
        if globals is None:
            globals = sys.modules["__main__"].__dict__
        if isinstance(cmd, str):
            cmd = compile(cmd, "<string>", "exec")
        self._traced(exec, cmd, globals, globals if locals is None else locals)

    def runeval(self, expr, globals=None, locals=None):
        if globals is None:
            globals = sys.modules["__main__"].__dict__
        return self._traced(eval, expr, globals, globals if locals is None else locals)

    def runctx(self, cmd, globals, locals):
        self.run(cmd, globals, locals)

    def runcall(self, func, /, *args, **kwds):
        return self._traced(lambda: func(*args, **kwds)) if kwds else self._traced(func, *args)


def _is_resumed(frame):
    return frame.f_code.co_flags & _RESUMED != 0


def set_trace():
    Bdb().set_trace(sys._getframe(1))
