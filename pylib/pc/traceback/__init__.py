# Exceptions and places in programs as text, in CPython's form with the lines of the sources.
#
# `_stack` has places, `_underline` what of their lines is meant, `_exception` what is known of an
# exception; here is what prints them.

import sys

from ._exception import TracebackException
from ._stack import FrameSummary, StackSummary, walk_stack, walk_tb, walk_tb_positions

# Stands for what was not given.
_missing = object()


# What the caller means: an exception, or as in old times its class, itself and its traceback.
def _parts(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _missing:
        if exc is None:
            return None, None, None
        if not isinstance(exc, BaseException):
            raise TypeError("Exception expected for value, %s found" % type(exc).__name__)
        return type(exc), exc, exc.__traceback__
    return type(value), value, tb


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    found = TracebackException(*_parts(exc, value, tb), limit=limit, compact=True)
    return list(found.format(chain=chain))


def format_exception_only(exc, /, value=_missing):
    value = exc if value is _missing else value
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    found = TracebackException(*_parts(exc, value, tb), limit=limit, compact=True)
    found.print(file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(*sys.exc_info(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_value"):
        raise ValueError("no last exception")
    print_exception(sys.last_value, limit=limit, file=file, chain=chain)


def extract_tb(tb, limit=None):
    return StackSummary._extract(walk_tb_positions(tb), limit, True, False)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted):
    return StackSummary.from_list(extracted).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit=limit).format()


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def print_list(extracted, file=None):
    for text in StackSummary.from_list(extracted).format():
        print(text, file=sys.stderr if file is None else file, end="")


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit=limit), file=file)


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            # It still runs.
            pass
        tb = tb.tb_next


# What `sys.excepthook` prints: with a name that was perhaps meant.
def _excepthook(value, tb):
    tb = value.__traceback__ or tb
    found = TracebackException(type(value), value, tb, compact=True, _suggest=True)
    _leave_out(found)
    found.print(file=sys.stderr)


# Takes away the places in what is native code elsewhere.
def _leave_out(found):
    while found is not None:
        found.stack[:] = [place for place in found.stack if not _is_native(place.filename)]
        for part in found.exceptions or ():
            _leave_out(part)
        found = found.__cause__ or found.__context__


def _is_native(filename):
    return filename.startswith("_io/") or filename in ("_sys.py", "zipimport.py")
