# Exceptions as text, in the interpreter's own form.

import sys
from io import StringIO


def _exception(exc, value):
    # Callers give an exception, or as in old times its class first.
    return exc if value is None and isinstance(exc, BaseException) else value


def format_exception(exc, value=None, tb=None, limit=None, chain=True):
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    out = StringIO()
    sys.print_exception(exc, out)
    return out.getvalue().splitlines(True)


def format_exception_only(exc, value=None):
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    text = str(exc)
    name = type(exc).__name__
    return [name + ": " + text + "\n" if text else name + "\n"]


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    text = "".join(format_exception(exc, value))
    print(text, end="", file=sys.stderr if file is None else file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exc_info()[1]))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], file=file)


# A place in a program: a tuple of four, with names. The line's text is read when it is asked for.
class FrameSummary:
    def __init__(self, filename, lineno, name):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None

    @property
    def line(self):
        try:
            import linecache
        except ImportError:
            return ""
        return linecache.getline(self.filename, self.lineno).strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return "<FrameSummary file %s, line %d in %s>" % (self.filename, self.lineno, self.name)


class StackSummary(list):
    @classmethod
    def extract(cls, frames, *, limit=None, lookup_lines=True, capture_locals=False):
        found = []
        for frame, lineno in frames:
            code = frame.f_code
            found.append(FrameSummary(code.co_filename, lineno, code.co_name))
        return cls(_limited(found, limit))

    @classmethod
    def from_list(cls, frames):
        return cls([f if isinstance(f, FrameSummary) else FrameSummary(*f[:3]) for f in frames])

    def format_frame_summary(self, frame):
        return format_list([frame])[0]

    def format(self):
        return format_list(self)


# What is known of an exception, kept without its frames.
class TracebackException:
    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
        capture_locals=False, compact=False, max_group_width=15, max_group_depth=10, _seen=None
    ):
        seen = (_seen or set()) | {id(exc_value)}
        self.exc_type = exc_type
        self.exc_type_qualname = exc_type.__qualname__
        self.stack = StackSummary(extract_tb(exc_traceback, limit))
        self._only = format_exception_only(exc_value)
        self._str = str(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self.exceptions = None
        self.__cause__ = self._linked(exc_value.__cause__, seen)
        self.__context__ = self._linked(exc_value.__context__, seen)

    def _linked(self, exc, seen):
        if exc is None or id(exc) in seen:
            return None
        return TracebackException(type(exc), exc, exc.__traceback__, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, TracebackException):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __str__(self):
        return self._str

    def format_exception_only(self):
        for line in self._only:
            yield line
        for note in self.__notes__ or ():
            for line in str(note).split("\n"):
                yield line + "\n"

    def format(self, *, chain=True, _ctx=None):
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format()
                yield "\nThe above exception was the direct cause of the following exception:\n\n"
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format()
                yield "\nDuring handling of the above exception, another exception occurred:\n\n"
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end="")


def clear_frames(tb):
    pass


def walk_stack(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


# A limit keeps the first places, a negative one the last.
def _limited(found, limit):
    if limit is None:
        return found
    return found[:limit] if limit >= 0 else found[limit:]


def extract_tb(tb, limit=None):
    found = []
    while tb is not None:
        code = tb.tb_frame.f_code
        found.append(FrameSummary(code.co_filename, tb.tb_lineno, code.co_name))
        tb = tb.tb_next
    return _limited(found, limit)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def format_list(extracted):
    lines = []
    for filename, lineno, name, line in extracted:
        text = '  File "%s", line %d, in %s\n' % (filename, lineno, name)
        lines.append(text + ("    " + line + "\n" if line else ""))
    return lines


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    print("".join(format_tb(tb, limit)), end="", file=sys.stderr if file is None else file)


def extract_stack(f=None, limit=None):
    found = extract_tb(sys._current_traceback())[:-1]
    return found if limit is None else _limited(found, -limit)


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    print("".join(format_stack(f, limit)), end="", file=sys.stderr if file is None else file)
