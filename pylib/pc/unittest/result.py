# What a run of tests brought.

import functools
import io
import sys
import traceback

from . import util

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """Method of a result that ends the run if the result's `failfast` is set."""

    @functools.wraps(method)
    def stopping(self, *args, **kwargs):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kwargs)

    return stopping


def _titled(title, text):
    # Text that a test wrote, ended with a newline, under its title; "" for no text.
    if text and not text.endswith("\n"):
        text += "\n"
    return text and title % text


class TestResult:
    """Collects outcomes as pairs of a test and a text (a traceback or a reason)."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    _testRunEntered = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = self.buffer = self.tb_locals = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None
        self._mirrorOutput = False

    def __repr__(self):
        name = util.strclass(type(self))
        counts = (self.testsRun, len(self.errors), len(self.failures))
        return f"<{name} run=%i errors=%i failures=%i>" % counts

    def startTestRun(self):
        """Called once, before the first test."""

    def stopTestRun(self):
        """Called once, after the last test."""

    def printErrors(self):
        """Called by runners after the run."""

    def startTest(self, test):
        """Called before a test, also before one that is skipped."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """Called after a test."""
        self._restoreStdout()
        self._mirrorOutput = False

    def stop(self):
        """Asks for no more tests to be run."""
        self.shouldStop = True

    def wasSuccessful(self):
        """Whether nothing failed that should not have, and nothing passed that should have."""
        surprises = getattr(self, "unexpectedSuccesses", ())
        return not (self.failures or self.errors or surprises)

    @failfast
    def addError(self, test, err):
        """The test raised what is no failure; `err` is as of `sys.exc_info()`."""
        self._note(self.errors, test, err, test)

    @failfast
    def addFailure(self, test, err):
        """A check of the test failed."""
        self._note(self.failures, test, err, test)

    def addSubTest(self, test, subtest, err):
        """A subtest ended; `err` is None if it passed."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        failed = issubclass(err[0], test.failureException)
        self._note(self.failures if failed else self.errors, subtest, err, test)

    def _note(self, outcomes, shown, err, test):
        outcomes.append((shown, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """The test passed."""

    def addSkip(self, test, reason):
        """The test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """The test failed, as it says it does."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """The test passed, and it says that it fails."""
        self.unexpectedSuccesses.append(test)

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            output = _titled(STDOUT_LINE, sys.stdout.getvalue())
            errors = _titled(STDERR_LINE, sys.stderr.getvalue())
            if output:
                self._original_stdout.write(output)
            if errors:
                self._original_stderr.write(errors)
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            buffer.seek(0)
            buffer.truncate()

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        shown = traceback.TracebackException(
            kind, value, tb, capture_locals=self.tb_locals, compact=True
        )
        lines = list(shown.format())
        if self.buffer:
            lines.append(_titled(STDOUT_LINE, sys.stdout.getvalue()))
            lines.append(_titled(STDERR_LINE, sys.stderr.getvalue()))
        return "".join(lines)

    def _clean_tracebacks(self, kind, value, tb, test):
        # Leaves the frames of this package out, of the exceptions before it, too. Returns the
        # traceback of the exception itself and does not store it.
        cleaned = self._clean(kind, tb, test)
        seen = {id(value)}
        rest = [value]
        while rest:
            last = rest.pop()
            for linked in (getattr(last, name, None) for name in ("__cause__", "__context__")):
                if linked is not None and id(linked) not in seen:
                    seen.add(id(linked))
                    rest.append(linked)
                    tb = self._clean(type(linked), linked.__traceback__, test)
                    linked.__traceback__ = tb
        return cleaned

    def _clean(self, kind, tb, test):
        while tb and self._is_relevant_tb_level(tb):
            tb = tb.tb_next
        if kind is test.failureException:
            self._remove_unittest_tb_frames(tb)
        return tb

    def _is_relevant_tb_level(self, tb):
        return "__unittest" in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        # Ends the traceback where a check of this package begins. `tb_next` may be a copy: each
        # place gets its changed successor.
        kept = []
        while tb and not self._is_relevant_tb_level(tb):
            kept.append(tb)
            tb = tb.tb_next
        inner = None
        for place in reversed(kept):
            place.tb_next = inner
            inner = place
