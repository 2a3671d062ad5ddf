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


def format_tb(tb, limit=None):
    return []


def print_tb(tb, limit=None, file=None):
    pass


def extract_tb(tb, limit=None):
    return []


def format_list(extracted):
    return []


def extract_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass
