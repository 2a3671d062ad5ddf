# What came of the tests.

import sys

__name__ = "unittest"

_LINE = "-" * 70


class SkipTest(Exception):
    pass


class TestResult:
    def __init__(self):
        self.testsRun = 0
        # (test, text)
        self.errors = []
        self.failures = []
        self.skipped = []
        self.shouldStop = False
        # Are tests told while they run?
        self._shows = False
        self._fresh = 0

    @property
    def errorsNum(self):
        return len(self.errors)

    @property
    def failuresNum(self):
        return len(self.failures)

    @property
    def skippedNum(self):
        return len(self.skipped)

    def wasSuccessful(self):
        return not self.errors and not self.failures

    def stop(self):
        self.shouldStop = True

    # Notes that a test has not passed; the word for it.
    def _add(self, test, exc):
        if isinstance(exc, SkipTest):
            reason = str(exc)
            self.skipped.append((test, reason))
            return "skipped: " + reason
        from io import StringIO

        text = StringIO()
        sys.print_exception(exc, text)
        self._fresh += 1
        if isinstance(exc, AssertionError):
            self.failures.append((test, text.getvalue()))
            return "FAIL"
        self.errors.append((test, text.getvalue()))
        return "ERROR"

    def printErrors(self):
        if not self.wasSuccessful():
            print()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            print("=" * 70)
            print(flavour + ": " + str(test))
            print(_LINE)
            print(text)

    def __repr__(self):
        return "<unittest.result.TestResult run=%d errors=%d failures=%d>" % (
            self.testsRun,
            len(self.errors),
            len(self.failures),
        )
