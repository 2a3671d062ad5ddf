# What is logged: a message with all that is known of its place and time.

import os
import sys
import threading
import time
from collections.abc import Mapping

from ._levels import getLevelName

_startTime = time.time()
# Packages and programs switch these off in the package's own names.
_FLAGS = "logThreads", "logMultiprocessing", "logProcesses"


def _wants(flag):
    return getattr(sys.modules["logging"], flag, True)


class LogRecord:
    def __init__(
        self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs
    ):
        now = time.time()
        self.name = name
        self.msg = msg
        # A single mapping is what `%(name)s` in the message refers to.
        if args and len(args) == 1 and isinstance(args[0], Mapping) and args[0]:
            args = args[0]
        self.args, self.pathname = args, pathname
        self.levelno, self.levelname = level, getLevelName(level)
        try:
            self.filename = os.path.basename(pathname)
        except (TypeError, ValueError, AttributeError):
            self.filename, self.module = pathname, "Unknown module"
        else:
            self.module = os.path.splitext(self.filename)[0]
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int((now - int(now)) * 1000) + 0.0
        self.relativeCreated = (now - _startTime) * 1000
        self.thread = self.threadName = None
        if _wants("logThreads"):
            self.thread = threading.get_ident()
            self.threadName = threading.current_thread().name
        self.processName = _process_name() if _wants("logMultiprocessing") else None
        self.process = os.getpid() if _wants("logProcesses") and hasattr(os, "getpid") else None

    def __repr__(self):
        place = self.name, self.levelno, self.pathname, self.lineno, self.msg
        return '<LogRecord: %s, %s, %s, %s, "%s">' % place

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


# Only where the program uses processes, and not while that package is being imported.
def _process_name():
    package = sys.modules.get("multiprocessing")
    if package is None:
        return "MainProcess"
    try:
        return package.current_process().name
    except Exception:
        return "MainProcess"
