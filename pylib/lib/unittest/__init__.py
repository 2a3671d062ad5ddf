# Tests as methods of classes.
#
# Results are printed on the standard output. The last lines are `Ran N tests`, an empty one, and
# `OK` or `FAILED (failures=N, errors=N)`: tools look for them.

import sys

_LINE = "-" * 70

# The result and the test that `subTest` belongs to.
_running = None


class SkipTest(Exception):
    pass


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


class _SubTest:
    def __init__(self, message, parameters):
        parts = []
        if message is not None:
            parts.append("[%s]" % (message,))
        if parameters:
            items = ["%s=%r" % item for item in parameters.items()]
            parts.append("(" + ", ".join(items) + ")")
        self._name = " ".join(parts)

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None or _running is None or not issubclass(exc_type, Exception):
            return False
        result, test = _running
        result._add(test + " " + self._name, exc)
        return True


class TestCase:
    failureException = AssertionError
    maxDiff = None

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        cls = type(self)
        return "%s.%s.%s" % (cls.__module__, cls.__qualname__, self._testMethodName)

    def __str__(self):
        return "%s (%s)" % (self._testMethodName, type(self).__qualname__)

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 1

    def addCleanup(self, function, /, *args, **keywords):
        # Classes with an `__init__` of their own need not call ours.
        if not hasattr(self, "_cleanups"):
            self._cleanups = []
        self._cleanups.append((function, args, keywords))

    def enterContext(self, cm):
        value = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return value

    def doCleanups(self):
        _clean_up(getattr(self, "_cleanups", ()))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **keywords):
        if "_class_cleanups" not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, keywords))

    @classmethod
    def enterClassContext(cls, cm):
        value = cm.__enter__()
        cls.addClassCleanup(cm.__exit__, None, None, None)
        return value

    @classmethod
    def doClassCleanups(cls):
        _clean_up(cls.__dict__.get("_class_cleanups", ()))

    # Everything that belongs to one test but its cleanups.
    def _perform(self, name):
        self.setUp()
        try:
            getattr(self, name)()
        finally:
            self.tearDown()

    def addTypeEqualityFunc(self, typeobj, function):
        if "_equality" not in self.__dict__:
            self._equality = {}
        self._equality[typeobj] = function

    def run(self, result=None):
        if result is None:
            result = TestResult()
        _run_test(self, self._testMethodName, result)
        return result

    def __call__(self, result=None):
        return self.run(result)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def subTest(self, msg=None, **params):
        return _SubTest(msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise AssertionError("" if msg is None else msg)

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

    assertListEqual = assertTupleEqual = assertSetEqual = assertDictEqual = assertEqual
    assertMultiLineEqual = assertEqual

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


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        if setUp is not None:
            self.setUp = setUp
        if tearDown is not None:
            self.tearDown = tearDown

    def runTest(self):
        self._function()


# Decorators. A skipped test raises when it is run; a skipped class does so in each test.


def skip(reason):
    def decorate(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        def skipped(*args, **keywords):
            raise SkipTest(reason)

        return skipped

    if callable(reason):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)


def _unchanged(item):
    return item


def expectedFailure(test):
    def inverted(*args, **keywords):
        try:
            test(*args, **keywords)
        except SkipTest:
            raise
        except Exception:
            return
        raise AssertionError("unexpected success")

    return inverted


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


def _run_test(case, name, result):
    global _running
    cls = type(case)
    test = "%s (%s.%s)" % (name, cls.__module__, cls.__qualname__)
    if result._shows:
        print(test + " ...", end="")
    result.testsRun += 1
    result._fresh = 0
    outer = _running
    _running = result, test
    word = None
    try:
        if getattr(cls, "__unittest_skip__", False):
            raise SkipTest(cls.__unittest_skip_why__)
        case._perform(name)
    except Exception as e:
        word = result._add(test, e)
    try:
        case.doCleanups()
    except Exception as e:
        word = result._add(test, e)
    _running = outer
    if word is None:
        word = "FAIL" if result._fresh else "ok"
    if result._shows:
        print(" " + word)


def _clean_up(cleanups):
    while cleanups:
        function, args, keywords = cleanups.pop()
        function(*args, **keywords)


_module_cleanups = []


def addModuleCleanup(function, /, *args, **keywords):
    _module_cleanups.append((function, args, keywords))


def enterModuleContext(cm):
    value = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return value


def doModuleCleanups():
    _clean_up(_module_cleanups)


class TestSuite:
    # The module whose tests these are.
    _module = None

    def __init__(self, tests=()):
        # Cases, suites and classes.
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        count = 0
        for test in self._tests:
            count += len(_methods(test)) if isinstance(test, type) else test.countTestCases()
        return count

    def run(self, result):
        begin = getattr(self._module, "setUpModule", None)
        end = getattr(self._module, "tearDownModule", None)
        if begin is None or not _try(begin, "setUpModule", result):
            self._run(result)
            if end is not None:
                _try(end, "tearDownModule", result)
        if self._module is not None:
            _try(doModuleCleanups, "tearDownModule", result)
        return result

    def _run(self, result):
        for test in self._tests:
            if result.shouldStop:
                break
            if isinstance(test, type):
                _run_class(test, result)
            else:
                test.run(result)

    def __call__(self, result):
        return self.run(result)

    def _load_module(self, module):
        self._module = module
        for name in dir(module):
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, TestCase):
                if found is not TestCase and found is not FunctionTestCase:
                    self.addTest(found)
            elif name.startswith("test_") and callable(found) and not _wants_arguments(found):
                self.addTest(FunctionTestCase(found))


# Is it a function that others call with something?
def _wants_arguments(function):
    code = getattr(function, "__code__", None)
    return getattr(code, "co_argcount", 0) > len(getattr(function, "__defaults__", None) or ())


def _methods(cls):
    if hasattr(cls, "runTest"):
        return ["runTest"]
    return [n for n in sorted(dir(cls)) if n.startswith("test") and callable(getattr(cls, n))]


def _run_class(cls, result):
    skipped = getattr(cls, "__unittest_skip__", False)
    try:
        if not skipped:
            cls.setUpClass()
    except Exception as e:
        result._add("setUpClass (%s)" % cls.__qualname__, e)
        return
    for name in _methods(cls):
        if result.shouldStop:
            break
        _run_test(cls(), name, result)
    if not skipped:
        _try(cls.tearDownClass, "tearDownClass (%s)" % cls.__qualname__, result)
    _try(cls.doClassCleanups, "tearDownClass (%s)" % cls.__qualname__, result)


# Notes what a fixture raises; has it raised?
def _try(function, what, result):
    try:
        function()
    except Exception as e:
        result._add(what, e)
        return True
    return False


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite

    def getTestCaseNames(self, cls):
        return _methods(cls)

    def loadTestsFromTestCase(self, cls):
        return self.suiteClass([cls(name) for name in _methods(cls)])

    def loadTestsFromModule(self, module, *, pattern=None):
        suite = TestSuite()
        suite._load_module(module)
        load_tests = getattr(module, "load_tests", None)
        return suite if load_tests is None else load_tests(self, suite, pattern)

    def loadTestsFromName(self, name, module=None):
        found = _import(name) if module is None else getattr(module, name)
        if isinstance(found, type):
            return self.loadTestsFromTestCase(found)
        return self.loadTestsFromModule(found)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        from unittest.discover import discover

        return discover(start_dir, pattern, top_level_dir)


defaultTestLoader = TestLoader()


def _import(name):
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module


class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, **options):
        pass

    def run(self, suite):
        result = TestResult()
        result._shows = True
        suite.run(result)
        result.printErrors()
        print(_LINE)
        print("Ran %d tests\n" % result.testsRun)
        if result.wasSuccessful():
            skipped = " (skipped=%d)" % len(result.skipped) if result.skipped else ""
            print("OK" + skipped)
        else:
            print("FAILED (failures=%d, errors=%d)" % (len(result.failures), len(result.errors)))
        return result


TestRunner = TextTestRunner
TextTestResult = TestResult


# What few programs use is loaded when it is asked for.
def __getattr__(name):
    if name == "IsolatedAsyncioTestCase":
        from unittest.async_case import IsolatedAsyncioTestCase

        return IsolatedAsyncioTestCase
    if name == "mock":
        return __import__("unittest.mock", None, None, ["*"])
    raise AttributeError("module 'unittest' has no attribute %r" % name)


# Runs the tests of a module, given or named. The program does not end, unless asked to.
def main(module="__main__", testRunner=None, *, argv=None, exit=False, **options):
    if testRunner is None:
        testRunner = TextTestRunner()
    elif isinstance(testRunner, type):
        testRunner = testRunner()
    if isinstance(module, str):
        module = _import(module)
    result = testRunner.run(defaultTestLoader.loadTestsFromModule(module))
    if exit:
        sys.exit(not result.wasSuccessful())
    return result
