# Checks other than for equality, and the old names of checks.

import re
import warnings

from ._contexts import _AssertRaisesContext, _AssertWarnsContext
from ._equality import Equality
from .util import safe_repr

__unittest = True


def _pattern(regex):
    return re.compile(regex) if isinstance(regex, (str, bytes)) else regex


def _old_name_of(check):
    # Method that warns about its name. The wrapper's own name is no part of the interface.
    said = f"Please use {check.__name__} instead."

    def deprecated_func(*args, **kwargs):
        warnings.warn(said, DeprecationWarning, 2)
        return check(*args, **kwargs)

    return deprecated_func


class Checks(Equality):
    """Base of `TestCase` with its checks."""

    longMessage = True

    def skipTest(self, reason):
        """Ends the test as skipped."""
        raise self._skip_exception(reason)

    def fail(self, msg=None):
        """Fails, with a message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if self.longMessage:
            return standardMsg if msg is None else f"{standardMsg} : {msg}"
        return msg or standardMsg

    def assertTrue(self, expr, msg=None):
        """Fails unless `expr` is true."""
        if not expr:
            self._refuse(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        """Fails if `expr` is true."""
        if expr:
            self._refuse(msg, f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        """Fails unless both are one object."""
        if expr1 is not expr2:
            self._unfit(msg, expr1, "is not", expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fails if both are one object."""
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, f"unexpectedly identical: {safe_repr(expr1)}"))

    def assertIsNone(self, obj, msg=None):
        """Fails unless `obj` is None."""
        if obj is not None:
            self._unfit(msg, obj, "is not", None)

    def assertIsNotNone(self, obj, msg=None):
        """Fails if `obj` is None."""
        if obj is None:
            self.fail(self._formatMessage(msg, "unexpectedly None"))

    def assertIn(self, member, container, msg=None):
        """Fails unless `member in container`."""
        if member not in container:
            self._unfit(msg, member, "not found in", container)

    def assertNotIn(self, member, container, msg=None):
        """Fails if `member in container`."""
        if member in container:
            self._unfit(msg, member, "unexpectedly found in", container)

    def assertLess(self, a, b, msg=None):
        """Fails unless `a < b`."""
        if not a < b:
            self._unfit(msg, a, "not less than", b)

    def assertLessEqual(self, a, b, msg=None):
        """Fails unless `a <= b`."""
        if not a <= b:
            self._unfit(msg, a, "not less than or equal to", b)

    def assertGreater(self, a, b, msg=None):
        """Fails unless `a > b`."""
        if not a > b:
            self._unfit(msg, a, "not greater than", b)

    def assertGreaterEqual(self, a, b, msg=None):
        """Fails unless `a >= b`."""
        if not a >= b:
            self._unfit(msg, a, "not greater than or equal to", b)

    def _unfit(self, msg, first, relation, second):
        said = f"{safe_repr(first)} {relation} {safe_repr(second)}"
        self.fail(self._formatMessage(msg, said))

    def assertIsInstance(self, obj, cls, msg=None):
        """Fails unless `obj` is an object of the class, or of one of a tuple of classes."""
        if not isinstance(obj, cls):
            said = f"{safe_repr(obj)} is not an instance of {cls!r}"
            self.fail(self._formatMessage(msg, said))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fails if `assertIsInstance` passes."""
        if isinstance(obj, cls):
            said = f"{safe_repr(obj)} is an instance of {cls!r}"
            self.fail(self._formatMessage(msg, said))

    def assertRegex(self, text, expected_regex, msg=None):
        """Fails unless the pattern is found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
        pattern = _pattern(expected_regex)
        if not pattern.search(text):
            said = f"Regex didn't match: {pattern.pattern!r} not found in {text!r}"
            self._refuse(msg, said)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fails if the pattern is found in the text."""
        pattern = _pattern(unexpected_regex)
        found = pattern.search(text)
        if found:
            part = text[found.start():found.end()]
            self._refuse(msg, f"Regex matched: {part!r} matches {pattern.pattern!r} in {text!r}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fails unless the exception is raised: by a function that is called with the
        arguments, or by the block of a `with` statement."""
        context = _AssertRaisesContext(expected_exception, self)
        return context.handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The same for an exception in whose text the pattern is found."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fails unless the warning is given; used like `assertRaises`."""
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """The same for a warning in whose text the pattern is found."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fails unless the block logs to the logger, with the level or a higher one."""
        return _logs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        """Fails if the block logs to the logger, with the level or a higher one."""
        return _logs(self, logger, level, True)

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """Fails unless the dict has all items of `subset`. Deprecated."""
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing, wrong = [], []
        for key, value in subset.items():
            if key not in dictionary:
                missing.append(safe_repr(key))
            elif value != dictionary[key]:
                pair = f"{safe_repr(value)}, actual: {safe_repr(dictionary[key])}"
                wrong.append(f"{safe_repr(key)}, expected: {pair}")
        parts = []
        if missing:
            parts.append("Missing: " + ",".join(missing))
        if wrong:
            parts.append("Mismatched values: " + ",".join(wrong))
        if parts:
            self.fail(self._formatMessage(msg, "; ".join(parts)))


def _logs(test, logger, level, none):
    # `logging` is loaded only where it is needed.
    from ._log import _AssertLogsContext

    return _AssertLogsContext(test, logger, level, none)


for _new, *_olds in (
    ("assertEqual", "failUnlessEqual", "assertEquals"),
    ("assertNotEqual", "failIfEqual", "assertNotEquals"),
    ("assertAlmostEqual", "failUnlessAlmostEqual", "assertAlmostEquals"),
    ("assertNotAlmostEqual", "failIfAlmostEqual", "assertNotAlmostEquals"),
    ("assertTrue", "failUnless", "assert_"),
    ("assertRaises", "failUnlessRaises"),
    ("assertFalse", "failIf"),
    ("assertRaisesRegex", "assertRaisesRegexp"),
    ("assertRegex", "assertRegexpMatches"),
    ("assertNotRegex", "assertNotRegexpMatches"),
):
    for _old in _olds:
        setattr(Checks, _old, _old_name_of(getattr(Checks, _new)))
