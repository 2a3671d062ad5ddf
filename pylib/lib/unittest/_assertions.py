# What tests say must be so.

__name__ = "unittest"


class _Raises:
    def __init__(self, expected, fits=None):
        self.expected = expected
        self.fits = fits
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            raise AssertionError("%s not raised" % _names(self.expected))
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc
        if self.fits is not None and not self.fits(str(exc)):
            raise AssertionError("%r does not fit" % str(exc))
        return True


def _names(classes):
    if isinstance(classes, tuple):
        return " or ".join([c.__name__ for c in classes])
    return classes.__name__


# What tests say must be so.
class _Assertions:
    def _check(self, holds, msg, standard, *values):
        if not holds:
            if not msg:
                msg = standard % values
            raise AssertionError(msg)

    def assertEqual(self, first, second, msg=None):
        special = getattr(self, "_equality", None)
        if special and type(first) is type(second) and type(first) in special:
            function = special[type(first)]
            if isinstance(function, str):
                function = getattr(self, function)
            return function(first, second, msg=msg)
        self._check(first == second, msg, "%r vs (expected) %r", first, second)

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        for sequence in (first, second) if seq_type else ():
            self.assertIsInstance(sequence, seq_type, msg)
        same = first == second or list(first) == list(second)
        self._check(same, msg, "%r vs (expected) %r", first, second)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, "%r not expected to be equal %r", first, second)

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, "%r is expected to be < %r", a, b)

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, "%r is expected to be <= %r", a, b)

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, "%r is expected to be > %r", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, "%r is expected to be >= %r", a, b)

    def _is_close(self, first, second, places, delta):
        if first == second:
            return True
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        if delta is not None:
            return abs(first - second) <= delta
        return round(abs(first - second), 7 if places is None else places) == 0

    def assertAlmostEqual(self, first, second, places=None, msg="", delta=None):
        close = self._is_close(first, second, places, delta)
        self._check(close, msg, "%r != %r", first, second)

    def assertNotAlmostEqual(self, first, second, places=None, msg="", delta=None):
        close = self._is_close(first, second, places, delta)
        self._check(not close, msg, "%r == %r", first, second)

    def assertIs(self, first, second, msg=None):
        self._check(first is second, msg, "%r is not %r", first, second)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, msg, "%r is %r", first, second)

    def assertIsNone(self, value, msg=None):
        self._check(value is None, msg, "%r is not None", value)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, msg, "%r is None", value)

    def assertTrue(self, value, msg=None):
        self._check(value, msg, "Expected %r to be True", value)

    def assertFalse(self, value, msg=None):
        self._check(not value, msg, "Expected %r to be False", value)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, "Expected %r to be in %r", member, container)

    def assertNotIn(self, member, container, msg=None):
        self._check(
            member not in container, msg, "Expected %r not to be in %r", member, container
        )

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, "%r is not an instance of %r", obj, cls)

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, "%r is an instance of %r", obj, cls)

    def assertCountEqual(self, first, second, msg=None):
        first, left = list(first), list(second)
        for item in first:
            self._check(item in left, msg, "%r has %r once too often", first, item)
            left.remove(item)
        self._check(not left, msg, "%r lacks %r", first, left)

    def _fits(self, regex):
        import re

        if isinstance(regex, str):
            regex = re.compile(regex)
        return regex.search

    def assertRegex(self, text, expected_regex, msg=None):
        fits = self._fits(expected_regex)(text)
        self._check(fits, msg, "%r not found in %r", expected_regex, text)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        fits = self._fits(unexpected_regex)(text)
        self._check(not fits, msg, "%r found in %r", unexpected_regex, text)

    def assertRaises(self, expected_exception, func=None, /, *args, **keywords):
        context = _Raises(expected_exception)
        if func is None:
            return context
        with context:
            func(*args, **keywords)

    def assertRaisesRegex(self, expected_exception, expected_regex, func=None, *args, **keywords):
        context = _Raises(expected_exception, self._fits(expected_regex))
        if func is None:
            return context
        with context:
            func(*args, **keywords)

    def assertWarns(self, expected_warning, func=None, /, *args, **keywords):
        return self._warns(expected_warning, None, func, args, keywords)

    def assertWarnsRegex(
        self, expected_warning, expected_regex, func=None, /, *args, **keywords
    ):
        return self._warns(expected_warning, self._fits(expected_regex), func, args, keywords)

    def _warns(self, expected, fits, func, args, keywords):
        from unittest._contexts import AssertWarns

        context = AssertWarns(expected, fits)
        if func is None:
            return context
        with context:
            func(*args, **keywords)

    def assertLogs(self, logger=None, level=None):
        from unittest._contexts import AssertLogs

        return AssertLogs(logger, level)

    def assertNoLogs(self, logger=None, level=None):
        from unittest._contexts import AssertLogs

        return AssertLogs(logger, level, False)

    assertListEqual = assertTupleEqual = assertSetEqual = assertDictEqual = assertEqual
    assertMultiLineEqual = assertEqual
