# `assertLogs` and `assertNoLogs`.

import logging
from collections import namedtuple

from ._contexts import _BaseTestCaseContext

__unittest = True

_LoggingWatcher = namedtuple("_LoggingWatcher", "records output")


class _CapturingHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.watcher = _LoggingWatcher(records=[], output=[])

    def emit(self, record):
        text = self.format(record)
        for found, what in zip(self.watcher, (record, text)):
            found.append(what)

    def flush(self):
        """Nothing waits to be written."""


class _AssertLogsContext(_BaseTestCaseContext):
    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
        self.msg = None
        self.no_logs = no_logs

    def __enter__(self):
        named = self.logger_name
        logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
        self.logger = logger
        handler = _CapturingHandler()
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        handler.setLevel(self.level)
        self._before = logger.handlers[:], logger.propagate, logger.level
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self.level)
        self.watcher = handler.watcher
        return None if self.no_logs else self.watcher

    def __exit__(self, exc_type, exc_value, tb):
        logger = self.logger
        logger.handlers, logger.propagate, level = self._before
        logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs and self.watcher.records:
            self._raiseFailure(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            name = logging.getLevelName(self.level)
            self._raiseFailure(f"no logs of level {name} or higher triggered on {logger.name}")
        return None
