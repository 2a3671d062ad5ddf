# Messages with a level, from a tree of loggers to handlers. Programs set some of these names, so
# the parts of the package ask for them here; configurations in files name modules such as `sys`.

import collections.abc
import io
import os
import re
import sys
import time
import traceback
import warnings
import weakref

from . import _loggers
from ._adapter import LoggerAdapter
from ._formats import BASIC_FORMAT, BufferingFormatter, Filter, Filterer, Formatter, PercentStyle
from ._formats import StrFormatStyle, StringTemplateStyle, _STYLES, _defaultFormatter
from ._handlers import FileHandler, Handler, NullHandler, StreamHandler, shutdown
from ._handlers import getHandlerByName, getHandlerNames
from ._handlers import _StderrHandler, _addHandlerRef, _defaultLastResort
from ._handlers import _handlerList, _handlers, _removeHandlerRef
from ._levels import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING
from ._levels import _acquireLock, _checkLevel, _levelToName, _lock, _nameToLevel, _releaseLock
from ._levels import addLevelName, getLevelName, getLevelNamesMapping
from ._loggers import Logger, Manager, PlaceHolder, RootLogger, getLogger, getLoggerClass
from ._loggers import root, setLoggerClass, _srcfile
from ._records import LogRecord, _startTime

__all__ = """BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Formatter
Handler INFO LogRecord Logger LoggerAdapter NOTSET NullHandler StreamHandler WARN WARNING
addLevelName basicConfig captureWarnings critical debug disable error exception fatal getLevelName
getLogger getLoggerClass info log makeLogRecord setLoggerClass shutdown warn warning
getLogRecordFactory setLogRecordFactory lastResort raiseExceptions getLevelNamesMapping""".split()

raiseExceptions = True
logThreads = logMultiprocessing = logProcesses = True
lastResort = _defaultLastResort


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    return _logRecordFactory


def makeLogRecord(dict):
    record = _logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


def currentframe():
    return sys._getframe(1)


# Does nothing where the root has handlers, unless `force` removes them.
def basicConfig(**kwargs):
    with _lock:
        force = kwargs.pop("force", False)
        encoding, errors = kwargs.pop("encoding", None), kwargs.pop("errors", "backslashreplace")
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = _chosen_handlers(kwargs, encoding, errors)
        datefmt, style = kwargs.pop("datefmt", None), kwargs.pop("style", "%")
        if style not in _STYLES:
            raise ValueError("Style must be one of: %s" % ",".join(_STYLES))
        formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError("Unrecognised argument(s): %s" % ", ".join(kwargs))


def _chosen_handlers(kwargs, encoding, errors):
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif "stream" in kwargs or "filename" in kwargs:
        raise ValueError(
            "'stream' or 'filename' should not be specified together with 'handlers'"
        )
    else:
        return handlers
    filename, mode = kwargs.pop("filename", None), kwargs.pop("filemode", "a")
    if not filename:
        return [StreamHandler(kwargs.pop("stream", None))]
    if "b" in mode:
        errors = None
    else:
        encoding = io.text_encoding(encoding) if hasattr(io, "text_encoding") else encoding
    return [FileHandler(filename, mode, encoding=encoding, errors=errors)]


def disable(level=CRITICAL):
    root.manager.disable = level
    root.manager._clear_cache()


# These functions are methods of the root logger, which they set up first.
def _log_at(name):
    def log(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)

    log.__name__ = log.__qualname__ = name
    return log


critical, error, warning, info, debug = map(
    _log_at, ("critical", "error", "warning", "info", "debug")
)


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def warn(msg, *args, **kwargs):
    text = "The 'warn' function is deprecated, use 'warning' instead"
    warnings.warn(text, DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


for _code in (basicConfig.__code__, LoggerAdapter.log.__code__):
    _loggers._own_files.add(_code.co_filename)

# What `warnings.showwarning` was before warnings were captured.
_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning("%s", warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    global _warnings_showwarning
    if capture and _warnings_showwarning is None:
        _warnings_showwarning, warnings.showwarning = warnings.showwarning, _showwarning
    elif not capture and _warnings_showwarning is not None:
        warnings.showwarning, _warnings_showwarning = _warnings_showwarning, None


# Shown and pickled as what they are to programs.
for _value in list(globals().values()):
    if getattr(_value, "__module__", "").startswith("logging."):
        _value.__module__ = "logging"
del _value, _code
