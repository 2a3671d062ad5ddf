# What the debugger shows: the stack, source, variables and values.

import inspect
import linecache
import pprint
import sys
import traceback


class Show:
    def do_where(self, arg):
        try:
            for entry in self.stack:
                self.print_stack_entry(entry)
        except KeyboardInterrupt:
            pass

    do_w = do_bt = do_where

    def print_stack_entry(self, frame_lineno, prompt_prefix=None):
        mark = "> " if frame_lineno[0] is self.curframe else "  "
        prefix = self.line_prefix if prompt_prefix is None else prompt_prefix
        self.message(mark + self.format_stack_entry(frame_lineno, prefix))

    def _select(self, index):
        self._choose(index)
        self.print_stack_entry(self.stack[index])

    # So many frames in a direction; the end of the stack if the count is 0.
    def _walk(self, arg, step, end, name):
        if self.curindex == end:
            return self.error(name + " frame")
        try:
            count = int(arg or 1)
        except ValueError:
            return self.error("Invalid frame count (%s)" % arg)
        index = self.curindex + step * count
        self._select(end if count < 0 else max(0, min(index, len(self.stack) - 1)))

    def do_up(self, arg):
        self._walk(arg, -1, 0, "Oldest")

    def do_down(self, arg):
        self._walk(arg, 1, len(self.stack) - 1, "Newest")

    do_u, do_d = do_up, do_down

    def do_args(self, arg):
        code, known = self.curframe.f_code, self.curframe_locals
        count = code.co_argcount + code.co_kwonlyargcount
        count += (code.co_flags & 4 != 0) + (code.co_flags & 8 != 0)
        for name in code.co_varnames[:count]:
            value = self._safe_repr(known[name], name) if name in known else "*** undefined ***"
            self.message("%s = %s" % (name, value))

    def do_retval(self, arg):
        if "__return__" not in self.curframe_locals:
            return self.error("Not yet returned!")
        self.message(self._safe_repr(self.curframe_locals["__return__"], "retval"))

    do_a, do_rv = do_args, do_retval

    # A value, or what is wrong with the expression.
    def _getval(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe_locals)
        except BaseException:
            self._error_exc()
            raise

    def _error_exc(self):
        cls, value = sys.exc_info()[:2]
        self.error(traceback.format_exception_only(cls, value)[-1].strip())

    def _safe_repr(self, obj, name):
        try:
            return repr(obj)
        except Exception as error:
            return "*** repr(%s) failed: %s ***" % (name, _named(error))

    def _print_value(self, arg, form):
        try:
            value = self._getval(arg)
        except BaseException:
            return
        try:
            self.message(form(value))
        except BaseException:
            self._error_exc()

    def do_p(self, arg):
        self._print_value(arg, repr)

    def do_pp(self, arg):
        self._print_value(arg, pprint.pformat)

    def do_whatis(self, arg):
        try:
            value = self._getval(arg)
        except BaseException:
            return
        code = getattr(value, "__code__", None)
        if inspect.ismethod(value):
            self.message("Method %s" % value.__func__.__code__.co_name)
        elif code is not None:
            self.message("Function %s" % code.co_name)
        elif isinstance(value, type):
            self.message("Class %s.%s" % (value.__module__, value.__qualname__))
        else:
            self.message(type(value))

    def do_list(self, arg):
        self.lastcmd = "list"
        first, last = self._range(arg)
        if first is None:
            return
        frame = self.curframe
        filename = frame.f_code.co_filename
        lines = linecache.getlines(filename, frame.f_globals)
        self._print_lines(lines[first - 1 : last], first, self.get_file_breaks(filename), frame)
        self.lineno = min(last, len(lines))
        if len(lines) < last:
            self.message("[EOF]")

    # First and last line that `list` shows.
    def _range(self, arg):
        if not arg or arg == ".":
            if self.lineno is None or arg == ".":
                first = max(1, self.curframe.f_lineno - 5)
            else:
                first = self.lineno + 1
            return first, first + 10
        first, comma, last = arg.partition(",")
        try:
            first = int(first)
            last = int(last) if comma else None
        except ValueError:
            self.error("Error in argument: %r" % arg)
            return None, None
        if last is None:
            first = max(1, first - 5)
            return first, first + 10
        return first, first + last if last < first else last

    def do_longlist(self, arg):
        frame = self.curframe
        breaks = self.get_file_breaks(frame.f_code.co_filename)
        try:
            lines, first = inspect.getsourcelines(frame)
        except (OSError, TypeError) as error:
            return self.error(error)
        self._print_lines(lines, max(1, first), breaks, frame)

    def do_source(self, arg):
        try:
            lines, first = inspect.getsourcelines(self._getval(arg))
        except (OSError, TypeError) as error:
            return self.error(error)
        except BaseException:
            return None
        self._print_lines(lines, max(1, first))

    do_l, do_ll = do_list, do_longlist

    def _print_lines(self, lines, start, breaks=(), frame=None):
        current = frame.f_lineno if frame else None
        for number, line in enumerate(lines, start):
            text = str(number).rjust(3).ljust(4)
            text += "B" if number in breaks else " "
            text += "->" if number == current else ""
            self.message(text + "\t" + line.rstrip())

    def do_display(self, arg):
        shown = self.displaying.setdefault(self.curframe, {})
        if not arg:
            self.message("Currently displaying:")
            for name, value in shown.items():
                self.message("%s: %s" % (name, self._safe_repr(value, name)))
            return
        shown[arg] = value = self._value_or_error(arg)
        self.message("display %s: %s" % (arg, self._safe_repr(value, arg)))

    def do_undisplay(self, arg):
        shown = self.displaying.get(self.curframe, {})
        if not arg:
            shown.clear()
        elif shown.pop(arg, self) is self:
            self.error("not displaying %s" % arg)

    def preloop(self):
        for name, old in list(self.displaying.get(self.curframe, {}).items()):
            new = self._value_or_error(name)
            if new is not old and new != old:
                self.displaying[self.curframe][name] = new
                both = self._safe_repr(new, name), self._safe_repr(old, name)
                self.message("display %s: %s  [old: %s]" % ((name,) + both))

    def _value_or_error(self, arg):
        try:
            return eval(arg, self.curframe.f_globals, self.curframe_locals)
        except Exception as error:
            return _Text("** raised %s **" % _named(error))

    def do_interact(self, arg):
        import code

        namespace = {**self.curframe.f_globals, **self.curframe_locals}
        code.interact("*interactive*", local=namespace)


# Text whose repr has no quotes.
class _Text(str):
    def __repr__(self):
        return str(self)


def _named(error):
    return traceback.format_exception_only(type(error), error)[-1].strip()
