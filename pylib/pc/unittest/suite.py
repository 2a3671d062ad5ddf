# Tests that run together, with the fixtures of their classes and modules.

import sys

from . import case, util

__unittest = True


def _call_if_exists(parent, attr):
    getattr(parent, attr, case._nothing)()


class BaseTestSuite:
    """Tests that run one after another, without fixtures of classes and modules."""

    # Whether tests are let go after they ran, so that what they hold is freed.
    _cleanup = True

    def __init__(self, tests=()):
        self._removed_tests = 0
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(type(self))} tests={list(self)}>"

    def __eq__(self, other):
        if isinstance(other, type(self)):
            return list(self) == list(other)
        return NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """Number of tests, those that ran included."""
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        """Adds a test or another suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            said = "TestCases and TestSuites must be instantiated before passing them to addTest()"
            raise TypeError(said)
        self._tests.append(test)

    def addTests(self, tests):
        """Adds all of `tests`."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result):
        """Runs the tests until the result says stop."""
        for place, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            self._done(place)
        return result

    def debug(self):
        """Runs the tests without a result: their exceptions are raised."""
        for test in self:
            test.debug()

    def _done(self, place):
        if self._cleanup:
            self._removeTestAtIndex(place)

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:
            return  # a suite that keeps its tests in another way
        self._removed_tests += getattr(test, "countTestCases", lambda: 0)()
        self._tests[index] = None


class TestSuite(BaseTestSuite):
    """Tests that run one after another, with fixtures of classes and modules."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for place, test in enumerate(self):
            if result.shouldStop:
                break
            if _isnotsuite(test) and not self._prepare(test, result):
                continue
            if debug:
                test.debug()
            else:
                test(result)
            self._done(place)
        if outermost:
            result._testRunEntered = False
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _prepare(self, test, result):
        # Fixtures between the last test and this one; tells whether this one can run.
        self._tearDownPreviousClass(test, result)
        self._handleModuleFixture(test, result)
        self._handleClassSetUp(test, result)
        cls = result._previousTestClass = test.__class__
        failed = getattr(cls, "_classSetupFailed", False)
        return not (failed or getattr(result, "_moduleSetUpFailed", False))

    def _fixture(self, result, name, owner, function):
        # Calls a fixture; an exception becomes an error of the result. Tells whether it passed.
        try:
            function()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            self._createClassOrModuleLevelException(result, e, name, owner)
            return False
        return True

    def _class_cleanups(self, cls, result, name):
        clean = getattr(cls, "doClassCleanups", None)
        if clean is None:
            return
        clean()
        for error in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise error[1]
            owner = util.strclass(cls)
            self._createClassOrModuleLevelException(result, error[1], name, owner, info=error)

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if cls == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        _mark(cls, False)
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            if not self._fixture(result, "setUpClass", util.strclass(cls), set_up):
                _mark(cls, True)
                self._class_cleanups(cls, result, "setUpClass")
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if cls is None or cls == test.__class__ or getattr(result, "_moduleSetUpFailed", False):
            return
        for skipped in ("_classSetupFailed", "__unittest_skip__"):
            if getattr(cls, skipped, False):
                return
        tear_down = getattr(cls, "tearDownClass", None)
        if tear_down is None and not hasattr(cls, "doClassCleanups"):
            return
        _call_if_exists(result, "_setupStdout")
        try:
            if tear_down is not None:
                self._fixture(result, "tearDownClass", util.strclass(cls), tear_down)
            self._class_cleanups(cls, result, "tearDownClass")
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _get_previous_module(self, result):
        cls = getattr(result, "_previousTestClass", None)
        return None if cls is None else cls.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is None:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            if not self._fixture(result, "setUpModule", name, set_up):
                result._moduleSetUpFailed = True
                self._fixture(result, "setUpModule", name, case.doModuleCleanups)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or result._moduleSetUpFailed or name not in sys.modules:
            return
        _call_if_exists(result, "_setupStdout")
        try:
            tear_down = getattr(sys.modules[name], "tearDownModule", None)
            if tear_down is not None:
                self._fixture(result, "tearDownModule", name, tear_down)
            self._fixture(result, "tearDownModule", name, case.doModuleCleanups)
        finally:
            _call_if_exists(result, "_restoreStdout")

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, f"{method_name} ({parent})", info)

    def _addClassOrModuleLevelException(self, result, exception, errorName, info=None):
        holder = _ErrorHolder(errorName)
        if isinstance(exception, case.SkipTest) and hasattr(result, "addSkip"):
            result.addSkip(holder, str(exception))
        else:
            result.addError(holder, info or sys.exc_info())


def _mark(cls, failed):
    try:
        cls._classSetupFailed = failed
    except TypeError:
        pass  # the test is a function


class _ErrorHolder:
    """Stands in a result for the fixture that raised an exception."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def run(self, result):
        """Does nothing: what is to be told is told."""

    def __call__(self, result):
        return self.run(result)


def _isnotsuite(test):
    try:
        iter(test)
    except TypeError:
        alone = True
    else:
        alone = False
    return alone


class _DebugResult:
    """What a suite notes down while `debug` runs."""

    _previousTestClass = None
    _moduleSetUpFailed = shouldStop = False
