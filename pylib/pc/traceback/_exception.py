# What is known of an exception, kept without it.

import sys

from ._stack import StackSummary, walk_tb_positions

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


# `str` of anything, also of what refuses.
def _safe(value, what, make=str):
    try:
        return make(value)
    except Exception:
        return "<%s %s() failed>" % (what, make.__name__)


def _format_final(name, text):
    return name + "\n" if text is None or not text else "%s: %s\n" % (name, text)


class TracebackException:
    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
        capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
        _seen=None, _suggest=False
    ):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        options = {
            "limit": limit,
            "lookup_lines": lookup_lines,
            "capture_locals": capture_locals,
            "max_group_width": max_group_width,
            "max_group_depth": max_group_depth,
        }
        places = walk_tb_positions(exc_traceback)
        self.stack = StackSummary._extract(places, limit, lookup_lines, capture_locals)
        self.exc_type = exc_type
        self._str = _safe(exc_value, "exception")
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._is_syntax_error = False
        if isinstance(exc_value, SyntaxError):
            self._take_syntax_error(exc_value)
        elif _suggest:
            from ._suggest import suggestion

            meant = suggestion(exc_value, exc_traceback)
            if meant:
                self._str += ". Did you mean: '%s'?" % meant
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self.__cause__ = self.__context__ = self.exceptions = None
        if exc_value is None:
            return
        cause, context = exc_value.__cause__, exc_value.__context__
        if cause is not None and id(cause) not in seen:
            self.__cause__ = self._linked(cause, seen, options)
        wanted = not compact or cause is None and not exc_value.__suppress_context__
        if wanted and context is not None and id(context) not in seen:
            self.__context__ = self._linked(context, seen, options)
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [self._linked(e, seen, options) for e in exc_value.exceptions]

    def _linked(self, exc, seen, options):
        return TracebackException(type(exc), exc, exc.__traceback__, _seen=seen, **options)

    def _take_syntax_error(self, exc):
        self._is_syntax_error = True
        self.filename = exc.filename
        self.lineno = None if exc.lineno is None else str(exc.lineno)
        self.end_lineno = None if exc.end_lineno is None else str(exc.end_lineno)
        self.text = exc.text
        self.offset = exc.offset
        self.end_offset = exc.end_offset
        self.msg = exc.msg

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, TracebackException):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __str__(self):
        return self._str

    def _name(self):
        module = self.exc_type.__module__
        name = self.exc_type.__qualname__
        if module in ("__main__", "builtins"):
            return name
        return (module if isinstance(module, str) else "<unknown>") + "." + name

    def format_exception_only(self):
        if self.exc_type is None:
            yield _format_final("None", self._str if self._str != "None" else None)
            return
        if self._is_syntax_error:
            yield from self._format_syntax_error(self._name())
        else:
            yield _format_final(self._name(), self._str)
        notes = self.__notes__
        if isinstance(notes, (list, tuple, str)):
            for note in notes:
                for line in _safe(note, "note").split("\n"):
                    yield line + "\n"
        elif notes is not None:
            yield _safe(notes, "__notes__", repr) + "\n"

    def _format_syntax_error(self, name):
        suffix = ""
        if self.lineno is not None:
            yield '  File "%s", line %s\n' % (self.filename or "<string>", self.lineno)
        elif self.filename is not None:
            suffix = " (%s)" % self.filename
        if self.text is not None:
            line = self.text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            cut = len(line) - len(shown)
            yield "    " + shown + "\n"
            if self.offset is not None:
                offset = self.offset
                end = self.end_offset
                if end in (None, 0) or self.end_lineno not in (None, self.lineno):
                    end = offset if end in (None, 0) else len(line) + 1
                if offset == end or end == -1:
                    end = offset + 1
                at = offset - 1 - cut
                if at >= 0:
                    # Tabs stay, so that the mark stands below what it means.
                    space = [c if c.isspace() else " " for c in shown[:at]]
                    yield "    " + "".join(space) + "^" * (end - offset) + "\n"
        yield "%s: %s%s\n" % (name, self.msg or "<no detail available>", suffix)

    def format(self, *, chain=True, _ctx=None):
        return self._format(chain, _Printer() if _ctx is None else _ctx)

    def _format(self, chain, ctx):
        links = []
        exc = self
        while exc is not None:
            cause, context = (exc.__cause__, exc.__context__) if chain else (None, None)
            if cause is not None:
                links.append((_CAUSE, exc))
                exc = cause
            elif context is not None and not exc.__suppress_context__:
                links.append((_CONTEXT, exc))
                exc = context
            else:
                links.append((None, exc))
                exc = None
        for text, exc in reversed(links):
            if text is not None:
                yield from ctx.emit(text)
            if exc.exceptions is None:
                if exc.stack:
                    yield from ctx.emit("Traceback (most recent call last):\n")
                    yield from ctx.emit(exc.stack.format())
                yield from ctx.emit(exc.format_exception_only())
            elif ctx.depth > self.max_group_depth:
                most = self.max_group_depth
                yield from ctx.emit("... (max_group_depth is %d)\n" % most)
            else:
                yield from exc._format_group(ctx)

    def _format_group(self, ctx):
        outermost = ctx.depth == 0
        if outermost:
            ctx.depth += 1
        if self.stack:
            sign = "+" if outermost else None
            yield from ctx.emit("Exception Group Traceback (most recent call last):\n", sign)
            yield from ctx.emit(self.stack.format())
        yield from ctx.emit(self.format_exception_only())
        count = len(self.exceptions)
        shown = count if count <= self.max_group_width else self.max_group_width + 1
        ctx.close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                ctx.close = True
            left_out = self.max_group_width is not None and i >= self.max_group_width
            title = "..." if left_out else str(i + 1)
            sign = "+-" if i == 0 else "  "
            yield ctx.indent() + sign + "+---------------- %s ----------------\n" % title
            ctx.depth += 1
            if left_out:
                rest = count - self.max_group_width
                end = "s" if rest > 1 else ""
                yield from ctx.emit("and %d more exception%s\n" % (rest, end))
            else:
                yield from self.exceptions[i]._format(True, ctx)
            if last and ctx.close:
                yield ctx.indent() + "+------------------------------------\n"
                ctx.close = False
            ctx.depth -= 1
        if outermost:
            ctx.depth = 0

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end="")


# How deep in groups what is printed is.
class _Printer:
    def __init__(self):
        self.depth = 0
        # Does the end of the group still have to be drawn?
        self.close = False

    def indent(self):
        return " " * (2 * self.depth)

    def emit(self, text, sign=None):
        space = self.indent()
        if self.depth:
            space += (sign or "|") + " "
        if not isinstance(text, str):
            text = "".join(text)
        for line in text.splitlines(True):
            yield (space + line) if self.depth else line
