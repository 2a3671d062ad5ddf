# Messages with a level, from a tree of loggers to handlers.

import sys

from ._records import (
    BASIC_FORMAT, CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, _STYLES, _level,
    _names, addLevelName, Formatter, getLevelName, LogRecord, makeLogRecord, PercentStyle,
    StrFormatStyle, StringTemplateStyle,
)
from ._handlers import (
    FileHandler, Filter, Filterer, Handler, lastResort, NullHandler,
    StreamHandler,
)

_disabled = 0
raiseExceptions = True


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        self.name = name
        self.level = _level(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.filters = []
        self.disabled = False

    def setLevel(self, level):
        self.level = _level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return level > _disabled and not self.disabled and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + "." + suffix)

    def debug(self, msg, *args, **keywords):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **keywords)

    def info(self, msg, *args, **keywords):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **keywords)

    def warning(self, msg, *args, **keywords):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **keywords)

    warn = warning

    def error(self, msg, *args, **keywords):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **keywords)

    def critical(self, msg, *args, **keywords):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **keywords)

    fatal = critical

    def exception(self, msg, *args, exc_info=True, **keywords):
        self.error(msg, *args, exc_info=exc_info, **keywords)

    def log(self, level, msg, *args, **keywords):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        if self.isEnabledFor(level):
            self._log(level, msg, args, **keywords)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = type(exc_info), exc_info, None
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
            if exc_info[1] is None:
                exc_info = None
        record = LogRecord(self.name, level, "", 0, msg, args, exc_info or None)
        for name, value in (extra or {}).items():
            setattr(record, name, value)
        self.handle(record)

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        found = False
        logger = self
        while logger is not None:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and lastResort is not None and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def addHandler(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)

    def removeHandler(self, handler):
        if handler in self.handlers:
            self.handlers.remove(handler)

    def __repr__(self):
        level = getLevelName(self.getEffectiveLevel())
        return "<%s %s (%s)>" % (type(self).__name__, self.name, level)


class LoggerAdapter:
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, keywords):
        keywords["extra"] = self.extra
        return msg, keywords

    def log(self, level, msg, *args, **keywords):
        msg, keywords = self.process(msg, keywords)
        self.logger.log(level, msg, *args, **keywords)

    def debug(self, msg, *args, **keywords):
        self.log(DEBUG, msg, *args, **keywords)

    def info(self, msg, *args, **keywords):
        self.log(INFO, msg, *args, **keywords)

    def warning(self, msg, *args, **keywords):
        self.log(WARNING, msg, *args, **keywords)

    def error(self, msg, *args, **keywords):
        self.log(ERROR, msg, *args, **keywords)

    def critical(self, msg, *args, **keywords):
        self.log(CRITICAL, msg, *args, **keywords)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)


class RootLogger(Logger):
    pass


root = RootLogger("root", WARNING)
_loggers = {}
_logger_class = Logger


def getLogger(name=None):
    if not name or name == "root":
        return root
    if name in _loggers:
        return _loggers[name]
    logger = _loggers[name] = _logger_class(name)
    logger.parent = _parent(name)
    # Its descendants may have been there first.
    for other, found in _loggers.items():
        if other.startswith(name + "."):
            found.parent = _parent(other)
    return logger


def _parent(name):
    while "." in name:
        name = name.rsplit(".", 1)[0]
        if name in _loggers:
            return _loggers[name]
    return root


def _prepared():
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, **keywords):
    _prepared().debug(msg, *args, **keywords)


def info(msg, *args, **keywords):
    _prepared().info(msg, *args, **keywords)


def warning(msg, *args, **keywords):
    _prepared().warning(msg, *args, **keywords)


warn = warning


def error(msg, *args, **keywords):
    _prepared().error(msg, *args, **keywords)


def critical(msg, *args, **keywords):
    _prepared().critical(msg, *args, **keywords)


fatal = critical


def exception(msg, *args, exc_info=True, **keywords):
    _prepared().error(msg, *args, exc_info=exc_info, **keywords)


def log(level, msg, *args, **keywords):
    _prepared().log(level, msg, *args, **keywords)


def disable(level=CRITICAL):
    global _disabled
    _disabled = _level(level)


def shutdown(handlerList=None):
    for logger in [root] + list(_loggers.values()):
        for handler in logger.handlers:
            handler.flush()
            handler.close()


def basicConfig(
    *,
    filename=None,
    filemode="a",
    format=None,
    datefmt=None,
    style="%",
    level=None,
    stream=None,
    handlers=None,
    force=False,
    encoding=None,
    errors=None,
):
    if force:
        for handler in root.handlers:
            handler.close()
        root.handlers = []
    if root.handlers:
        return
    if handlers is None:
        handlers = [FileHandler(filename, filemode) if filename else StreamHandler(stream)]
    if format is None:
        format = _STYLES[style][1]
    formatter = Formatter(format, datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


# What stands in the table for a name that only has loggers below it.
class PlaceHolder:
    def __init__(self, alogger=None):
        self.loggerMap = {alogger: None}


# The tree of loggers, as programs that look behind `getLogger` expect it.
class Manager:
    def __init__(self, rootnode):
        self.root = rootnode
        self.loggerClass = None
        self.logRecordFactory = None
        self.emittedNoHandlerWarning = False

    @property
    def disable(self):
        return _disabled

    @disable.setter
    def disable(self, level):
        disable(_level(level))

    @property
    def loggerDict(self):
        return _loggers

    def getLogger(self, name):
        return getLogger(name)

    def setLoggerClass(self, klass):
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory


Logger.root = root
Logger.manager = Manager(root)


def setLoggerClass(klass):
    global _logger_class
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)
    _logger_class = klass


def getLoggerClass():
    return _logger_class


def getLevelNamesMapping():
    return {name: level for level, name in _names.items()}


def getLogRecordFactory():
    return LogRecord


def captureWarnings(capture):
    pass
