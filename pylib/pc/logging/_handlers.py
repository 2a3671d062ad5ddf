# Where records go.

import atexit
import os
import sys
import threading
import traceback
import weakref
from types import GenericAlias

from ._formats import Filterer, _defaultFormatter
from ._levels import NOTSET, WARNING, _checkLevel, _lock, getLevelName

# By name, and in the order they were made.
_handlers = weakref.WeakValueDictionary()
_handlerList = []


def _removeHandlerRef(wr):
    with _lock:
        if wr in _handlerList:
            _handlerList.remove(wr)


def _addHandlerRef(handler):
    with _lock:
        _handlerList.append(weakref.ref(handler, _removeHandlerRef))


def getHandlerByName(name):
    return _handlers.get(name)


def getHandlerNames():
    with _lock:
        return frozenset(_handlers)


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = self.formatter = None
        self._closed = False
        self.level = _checkLevel(level)
        self.createLock()
        _addHandlerRef(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        with _lock:
            _handlers.pop(self._name, None)
            if name:
                _handlers[name] = self
            self._name = name

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passes = self.filter(record)
        if not passes:
            return passes
        self.acquire()
        try:
            self.emit(record)
            return passes
        finally:
            self.release()

    def flush(self):
        pass

    def close(self):
        with _lock:
            self._closed = True
            if self._name and self._name in _handlers:
                del _handlers[self._name]

    # An error while logging is told and goes no further.
    def handleError(self, record):
        if not sys.modules["logging"].raiseExceptions or not sys.stderr:
            return
        kind, value, tb = sys.exc_info()
        try:
            write = sys.stderr.write
            write("--- Logging error ---\n")
            traceback.print_exception(kind, value, tb, None, sys.stderr)
            write("Call stack:\n")
            _show_stack(record)
            try:
                write("Message: %r\nArguments: %s\n" % (record.msg, record.args))
            except RecursionError:
                raise
            except Exception:
                write(
                    "Unable to print the message and arguments - possible formatting error.\n"
                    "Use the traceback above to help find the error.\n"
                )
        except OSError:
            pass

    def __repr__(self):
        return "<%s (%s)>" % (type(self).__name__, getLevelName(self.level))


# The stack of the program, without the frames of this package.
def _show_stack(record):
    own = os.path.dirname(Handler.handle.__code__.co_filename)
    frame = sys._getframe(2)
    while frame is not None and os.path.dirname(frame.f_code.co_filename) == own:
        frame = frame.f_back
    if frame is not None:
        traceback.print_stack(frame, file=sys.stderr)
    else:
        sys.stderr.write("Logged from file %s, line %s\n" % (record.filename, record.lineno))


class StreamHandler(Handler):
    __class_getitem__ = classmethod(GenericAlias)
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        self.acquire()
        try:
            getattr(self.stream, "flush", bool)()
        finally:
            self.release()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    # The stream before, or None if it stays the same.
    def setStream(self, stream):
        if stream is self.stream:
            return None
        self.acquire()
        try:
            self.flush()
            before, self.stream = self.stream, stream
        finally:
            self.release()
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        parts = type(self).__name__, name + " " if name else "", getLevelName(self.level)
        return "<%s %s(%s)>" % parts


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.delay, self.errors = mode, delay, errors
        self.encoding = encoding
        self._builtin_open = open
        if not delay:
            StreamHandler.__init__(self, self._open())
            return
        self.stream = None
        Handler.__init__(self)

    def close(self):
        self.acquire()
        try:
            stream, self.stream = self.stream, None
            if stream:
                self.stream = stream
                try:
                    self.flush()
                finally:
                    self.stream = None
                    if hasattr(stream, "close"):
                        stream.close()
            StreamHandler.close(self)
        finally:
            self.release()

    def _open(self):
        return self._builtin_open(
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors
        )

    # With `delay` the first record opens the file; what would be truncated again stays closed.
    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        parts = type(self).__name__, self.baseFilename, getLevelName(self.level)
        return "<%s %s (%s)>" % parts


class NullHandler(Handler):
    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


# Writes to what standard error is at the moment.
class _StderrHandler(StreamHandler):
    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    stream = property(lambda self: sys.stderr)


_defaultLastResort = _StderrHandler(WARNING)


# Those made last are closed first, as they may write to the others.
def shutdown(handlerList=_handlerList):
    for wr in reversed(handlerList[:]):
        try:
            handler = wr()
            if handler is None:
                continue
            try:
                handler.acquire()
                if getattr(handler, "flushOnClose", True):
                    handler.flush()
                handler.close()
            except (OSError, ValueError):
                pass
            finally:
                handler.release()
        except Exception:
            if sys.modules["logging"].raiseExceptions:
                raise


atexit.register(shutdown)
