# Runs the examples of one text after the other, in one set of globals.

import sys
import traceback
from collections import namedtuple
from io import StringIO

from doctest._checker import (
    FAIL_FAST,
    IGNORE_EXCEPTION_DETAIL,
    REPORT_ONLY_FIRST_FAILURE,
    SKIP,
    OutputChecker,
    _indented,
    exception_name,
)

TestResults = namedtuple("TestResults", "failed attempted")

_DIVIDER = "*" * 70


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DocTestRunner:
    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        # What became of the examples, by name of their text.
        self._name2ft = {}

    def report_start(self, out, test, example):
        if self._verbose:
            want = "Expecting nothing\n"
            if example.want:
                want = "Expecting:\n" + _indented(example.want)
            out("Trying:\n" + _indented(example.source) + want)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        difference = self._checker.output_difference(example, got, self.optionflags)
        out(self._failure_header(test, example) + difference)

    def report_unexpected_exception(self, out, test, example, exc_info):
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n" + _indented(text))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            line = "?" if test.lineno is None else test.lineno + example.lineno + 1
            lines.append('File "%s", line %s, in %s' % (test.filename, line, test.name))
        else:
            lines.append("Line %s, in %s" % (example.lineno + 1, test.name))
        lines.append("Failed example:")
        return "\n".join(lines) + "\n" + _indented(example.source)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        stdout = sys.stdout
        if out is None:
            out = stdout.write
        hook = getattr(sys, "displayhook", None)
        sys.stdout = captured = StringIO()
        try:
            if hook is not None:
                sys.displayhook = sys.__displayhook__
            return self._run(test, out, captured)
        finally:
            sys.stdout = stdout
            if hook is not None:
                sys.displayhook = hook
            if clear_globs:
                test.globs.clear()

    def _run(self, test, out, captured):
        failures = tries = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            self.optionflags = flags = _with_options(original, example.options)
            if flags & SKIP:
                continue
            quiet = flags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            name = "<doctest %s[%d]>" % (test.name, number)
            captured.seek(0)
            captured.truncate()
            exc = None
            try:
                exec(compile(example.source, name, "single"), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException as e:
                exc = e
            verdict, got = self._judge(example, captured.getvalue(), exc, flags)
            if verdict == "ok":
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if not quiet:
                if verdict == "wrong":
                    self.report_failure(out, test, example, got)
                else:
                    info = type(exc), exc, exc.__traceback__
                    self.report_unexpected_exception(out, test, example, info)
            if flags & FAIL_FAST:
                break
        self.optionflags = original
        failed, tried = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = failed + failures, tried + tries
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    # `ok`, `wrong` or `raised`, and what was printed.
    def _judge(self, example, got, exc, flags):
        check = self._checker.check_output
        if exc is None:
            return "ok" if check(example.want, got, flags) else "wrong", got
        text = traceback.format_exception_only(type(exc), exc)[-1]
        got += "".join(traceback.format_exception(type(exc), exc, exc.__traceback__))
        if example.exc_msg is None:
            return "raised", got
        if check(example.exc_msg, text, flags):
            return "ok", got
        if flags & IGNORE_EXCEPTION_DETAIL:
            if exception_name(example.exc_msg) == exception_name(text):
                return "ok", got
        return "wrong", got

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        failed = [(name, ft) for name, ft in sorted(self._name2ft.items()) if ft[0]]
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, (failures, tries) in failed:
                print(" %3d of %3d in %s" % (failures, tries, name))
        if verbose:
            print(self.tries, "tests in", len(self._name2ft), "items.")
            print(self.tries - self.failures, "passed and", self.failures, "failed.")
        if self.failures:
            print("***Test Failed***", self.failures, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)

    def merge(self, other):
        for name, (failures, tries) in other._name2ft.items():
            before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = before[0] + failures, before[1] + tries
        self.failures += other.failures
        self.tries += other.tries


def _with_options(flags, options):
    for flag, on in options.items():
        flags = flags | flag if on else flags & ~flag
    return flags


# Raises at the first example that fails, and keeps the globals.
class DebugRunner(DocTestRunner):
    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)
