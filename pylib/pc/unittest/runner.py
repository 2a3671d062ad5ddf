# Runs tests and prints what comes of them.

import sys
import warnings
from time import perf_counter

from . import result
from .case import _SubTest
from .signals import registerResult

__unittest = True


class _WritelnDecorator:
    """A stream with `writeln`."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, attr):
        # Copies and pickles ask for these before there is a stream.
        if attr in ("stream", "__getstate__"):
            raise AttributeError(attr)
        return getattr(self.stream, attr)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(result.TestResult):
    """Prints outcomes as tests end: a letter (verbosity 1), or a line (2)."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.descriptions = descriptions
        self.dots = verbosity == 1
        self.showAll = verbosity > 1
        self._newline = True

    def getDescription(self, test):
        """The test's name, and the first line of its docstring."""
        doc = test.shortDescription() if self.descriptions else None
        return f"{test}\n{doc}" if doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._begin(test)
            self.stream.flush()
            self._newline = False

    def _begin(self, test):
        self.stream.write(self.getDescription(test))
        self.stream.write(" ... ")

    def _show(self, test, letter, status):
        if self.showAll:
            self._write_status(test, status)
        elif self.dots:
            self.stream.write(letter)
            self.stream.flush()

    def _write_status(self, test, status):
        inner = isinstance(test, _SubTest)
        # After the line of a subtest the test's name is not there any more.
        if inner and not self._newline:
            self.stream.writeln()
        if inner or self._newline:
            if inner:
                self.stream.write("  ")
            self._begin(test)
        self._end(status)

    def _end(self, status):
        self.stream.writeln(status)
        self.stream.flush()
        self._newline = True

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show(test, ".", "ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, "E", "ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, "F", "FAIL")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, "s", f"skipped {reason!r}")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show(subtest, *(("F", "FAIL") if failed else ("E", "ERROR")))
        super().addSubTest(test, subtest, err)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show_expected("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show_expected("u", "unexpected success")

    def _show_expected(self, letter, status):
        text = f"{status}\n" if self.showAll else letter if self.dots else None
        if text is not None:
            self.stream.write(text)
            self.stream.flush()

    def printErrors(self):
        # Ends the line of letters, if there is one.
        if self.dots or self.showAll:
            self._end_line()
        for flavour, outcomes in (("ERROR", self.errors), ("FAIL", self.failures)):
            self.printErrorList(flavour, outcomes)
        self._print_surprises(getattr(self, "unexpectedSuccesses", ()))

    def _end_line(self):
        self.stream.writeln()
        self.stream.flush()

    def _print_surprises(self, surprises):
        if surprises:
            self.stream.writeln(self.separator1)
            for test in surprises:
                self.stream.writeln("UNEXPECTED SUCCESS: " + self.getDescription(test))
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            title = f"{flavour}: {self.getDescription(test)}"
            for line in (self.separator1, title, self.separator2, str(text)):
                self.stream.writeln(line)
            self.stream.flush()


class TextTestRunner:
    """Runs tests with a result that prints, by default on the standard error output."""

    resultclass = TextTestResult

    def __init__(
        self,
        stream=None,
        descriptions=True,
        verbosity=1,
        failfast=False,
        buffer=False,
        resultclass=None,
        warnings=None,
        *,
        tb_locals=False,
    ):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity = descriptions, verbosity
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
        self.warnings = warnings
        # A class may have its own, which is not hidden.
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(*(self.stream, self.descriptions, self.verbosity))

    def run(self, test):
        """Runs a test or a suite, prints the summary, and returns the result."""
        result = self._makeResult()
        registerResult(result)
        for name in ("failfast", "buffer", "tb_locals"):
            setattr(result, name, getattr(self, name))
        with warnings.catch_warnings():
            self._filter_warnings()
            took = _timed(test, result)
        result.printErrors()
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        count = result.testsRun
        self.stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {took:.3f}s")
        self.stream.writeln()
        self._print_summary(result)
        return result

    def _filter_warnings(self):
        if not self.warnings:
            return
        warnings.simplefilter(self.warnings)
        # A module that uses the old names of checks does so in many places: it hears it once.
        if self.warnings in ("default", "always"):
            said = r"Please use assert\w+ instead."
            warnings.filterwarnings("module", said, DeprecationWarning)

    def _print_summary(self, result):
        passed = result.wasSuccessful()
        counted = [] if passed else ["failures", "errors"]
        infos = [(name, len(getattr(result, name))) for name in counted]
        try:
            infos += [
                ("skipped", len(result.skipped)),
                ("expected failures", len(result.expectedFailures)),
                ("unexpected successes", len(result.unexpectedSuccesses)),
            ]
        except AttributeError:
            pass  # a result of old, which knows none of these
        infos = ", ".join([f"{name}={count}" for name, count in infos if count])
        self.stream.write("OK" if passed else "FAILED")
        self.stream.writeln(f" ({infos})" if infos else None)
        self.stream.flush()


def _timed(test, result):
    # Runs the tests; returns how many seconds they took.
    start = perf_counter()
    if getattr(result, "startTestRun", None) is not None:
        result.startTestRun()
    try:
        test(result)
    finally:
        if getattr(result, "stopTestRun", None) is not None:
            result.stopTestRun()
    return perf_counter() - start
