# What blocks of a test are to do: to warn, to log.

import warnings


class AssertWarns:
    def __init__(self, expected, fits=None):
        self.expected = expected
        self.fits = fits

    def __enter__(self):
        self._catch = warnings.catch_warnings(record=True)
        self.warnings = self._catch.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, exc_type, exc, tb):
        self._catch.__exit__(exc_type, exc, tb)
        if exc_type is not None:
            return
        first = None
        for one in self.warnings:
            if not issubclass(one.category, self.expected):
                continue
            if first is None:
                first = one.message
            if self.fits is None or self.fits(str(one.message)):
                self.warning = one.message
                self.filename = one.filename
                self.lineno = one.lineno
                return
        if first is not None:
            raise AssertionError("%r does not fit" % str(first))
        expected = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        raise AssertionError(" or ".join([c.__name__ for c in expected]) + " not triggered")


class AssertLogs:
    def __init__(self, logger, level, wanted=True):
        import logging

        if isinstance(logger, str) or logger is None:
            logger = logging.getLogger(logger)
        self.logger = logger
        self.level = getattr(logging, level) if isinstance(level, str) else level
        if self.level is None:
            self.level = logging.INFO
        self.wanted = wanted
        self.records = []
        self.output = []

    def __enter__(self):
        import logging

        case = self

        class Capture(logging.Handler):
            def emit(self, record):
                case.records.append(record)
                name, message = record.levelname, record.getMessage()
                case.output.append("%s:%s:%s" % (name, record.name, message))

        logger = self.logger
        self._before = logger.handlers, logger.level, logger.propagate
        logger.handlers = [Capture()]
        logger.setLevel(self.level)
        logger.propagate = False
        return self if self.wanted else None

    def __exit__(self, exc_type, exc, tb):
        logger = self.logger
        logger.handlers, level, logger.propagate = self._before
        logger.setLevel(level)
        if exc_type is not None:
            return
        if self.wanted and not self.records:
            raise AssertionError("no logs triggered on %s" % logger.name)
        if not self.wanted and self.records:
            raise AssertionError("Unexpected logs found: %r" % self.output)
