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


StackSummary = list


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
