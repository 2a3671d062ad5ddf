# One test, and what is done around it.

from ._assertions import _Assertions
from ._result import SkipTest, TestResult

__name__ = "unittest"

# The result and the test that `subTest` belongs to.
_running = None


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


class TestCase(_Assertions):
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
