# What is logged, the names of levels, and how a record becomes a text.

import io
import sys
import time

__name__ = "logging"

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_names = {
    CRITICAL: "CRITICAL",
    ERROR: "ERROR",
    WARNING: "WARNING",
    INFO: "INFO",
    DEBUG: "DEBUG",
    NOTSET: "NOTSET",
}
_start = time.time()


def getLevelName(level):
    if isinstance(level, str):
        for number, name in _names.items():
            if name == level:
                return number
    elif level in _names:
        return _names[level]
    return "Level %s" % (level,)


def addLevelName(level, name):
    _names[level] = name


def _level(level):
    if isinstance(level, str):
        number = getLevelName(level)
        if not isinstance(number, int):
            raise ValueError("Unknown level: %r" % (level,))
        return number
    if not isinstance(level, int):
        raise TypeError("Level not an integer or a valid string: %r" % (level,))
    return level


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None):
        # A single dict is what `%(name)s` in the message refers to.
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name = name
        self.levelno = level
        self.levelname = getLevelName(level)
        self.pathname = pathname
        self.filename = self.module = pathname
        self.lineno = lineno
        self.funcName = func
        self.msg = msg
        self.args = args
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.created = self.ct = time.time()
        self.msecs = (self.created - int(self.created)) * 1000
        self.relativeCreated = (self.created - _start) * 1000
        self.process = 0
        self.thread = 0
        self.threadName = "MainThread"
        self.processName = "MainProcess"
        self.asctime = None

    def getMessage(self):
        message = str(self.msg)
        return message % self.args if self.args else message

    def __repr__(self):
        return "<LogRecord: %s, %s, %s, %s, %r>" % (
            self.name,
            self.levelno,
            self.pathname,
            self.lineno,
            self.msg,
        )


def makeLogRecord(attributes):
    record = LogRecord("", 0, "", 0, "", (), None)
    for name, value in attributes.items():
        setattr(record, name, value)
    return record


# How the fields of a record are put into a text.
class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults or {}

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        pass

    def _fields(self, record):
        return {**self._defaults, **record.__dict__}

    def _format(self, record):
        return self._fmt % self._fields(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError("Formatting field not found in record: %s" % e) from None


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._fields(record))


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "asctime"

    def _format(self, record):
        from string import Template

        return Template(self._fmt).substitute(self._fields(record))


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError("Style must be one of: " + ",".join(_STYLES))
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def usesTime(self):
        return self._style.usesTime()

    def formatTime(self, record, datefmt=None):
        t = time.localtime(int(record.created))
        if datefmt:
            return _strftime(datefmt, t)
        return "%s,%03d" % (_strftime(self.default_time_format, t), record.msecs)

    # Handlers may be given records that were never formatted.
    def formatMessage(self, record):
        record.message = record.getMessage()
        return self._style.format(record)

    def formatException(self, exc_info):
        out = io.StringIO()
        sys.print_exception(exc_info[1], out)
        return out.getvalue().rstrip("\n")

    def format(self, record):
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += "\n" + record.exc_text
        return text


def _strftime(format, t):
    if hasattr(time, "strftime"):
        return time.strftime(format, t)
    values = {"Y": t[0], "m": t[1], "d": t[2], "H": t[3], "M": t[4], "S": t[5]}
    for letter, value in values.items():
        format = format.replace("%" + letter, "%02d" % value)
    return format


_formatter = Formatter()
