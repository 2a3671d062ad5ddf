# A test as a method of a class.

import collections
import sys
import warnings

from . import result
from ._checks import Checks
from ._contexts import (
    _AssertRaisesBaseContext,
    _AssertRaisesContext,
    _AssertWarnsContext,
    _BaseTestCaseContext,
    _enter_context,
)
from ._equality import DIFF_OMITTED
from ._skips import (
    SkipTest,
    _addSkip,
    _id,
    _why_skipped,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from .util import safe_repr, strclass

__unittest = True

_subtest_msg_sentinel = object()
_module_cleanups = []


class _ShouldStop(Exception):
    """The rest of the test is not run; what happened is noted already."""


class _UnexpectedSuccess(Exception):
    """What results without `addUnexpectedSuccess` get."""


class _Outcome:
    """How the parts of a test that runs went."""

    def __init__(self, result=None):
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expecting_failure = False
        self.expectedFailure = None

    def testPartExecutor(self, test_case, subTest=False):
        """Context of a part of a test: tells the result about exceptions, and ends them."""
        return _Part(self, test_case, subTest)


class _Part:
    def __init__(self, outcome, test, is_subtest):
        self.outcome = outcome
        self.test = test
        self.is_subtest = is_subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, value, tb):
        outcome = self.outcome
        try:
            if kind is None:
                if self.is_subtest and outcome.success:
                    outcome.result.addSubTest(self.test.test_case, self.test, None)
                return False
            if issubclass(kind, KeyboardInterrupt):
                return False
            self.note(outcome, (kind, value, tb))
            return True
        finally:
            outcome.success = outcome.success and self.before

    def note(self, outcome, error):
        kind, value, _ = error
        if issubclass(kind, SkipTest):
            outcome.success = False
            _addSkip(outcome.result, self.test, str(value))
        elif issubclass(kind, _ShouldStop):
            pass
        elif outcome.expecting_failure:
            outcome.expectedFailure = error
        else:
            outcome.success = False
            if self.is_subtest:
                outcome.result.addSubTest(self.test.test_case, self.test, error)
            else:
                _addError(outcome.result, self.test, error)


def _addError(result, test, exc_info):
    if result is None or exc_info is None:
        return
    failed = issubclass(exc_info[0], test.failureException)
    (result.addFailure if failed else result.addError)(test, exc_info)


def _taken(cleanups):
    # Takes one after another out of the list, the last one first; it may grow meanwhile.
    while cleanups:
        yield cleanups.pop()


def addModuleCleanup(function, /, *args, **kwargs):
    """Has a function called after `tearDownModule`, also where `setUpModule` failed."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enters a context manager, and leaves it after `tearDownModule`."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Calls the functions, the last one first. Raises the first exception in the end."""
    errors = []
    for function, args, kwargs in _taken(_module_cleanups):
        try:
            function(*args, **kwargs)
        except Exception as e:
            errors.append(e)
    if errors:
        raise errors[0]


class _OrderedChainMap(collections.ChainMap):
    # Goes through the innermost parameters first.
    def __iter__(self):
        return iter({key: None for mapping in self.maps for key in mapping})


class _SubTestContext:
    def __init__(self, test, message, params):
        self.test = test
        self.message = message
        self.params = params

    def __enter__(self):
        test = self.test
        self.parent = parent = test._subtest
        self.part = None
        if test._outcome is None or not test._outcome.result_supports_subtests:
            return
        if parent is None:
            params = _OrderedChainMap(self.params)
        else:
            params = parent.params.new_child(self.params)
        test._subtest = _SubTest(test, self.message, params)
        self.part = test._outcome.testPartExecutor(test._subtest, subTest=True)
        self.part.__enter__()

    def __exit__(self, kind, value, tb):
        if self.part is None:
            return False
        test = self.test
        outcome = test._outcome
        try:
            if not self.part.__exit__(kind, value, tb) and kind is not None:
                return False
            if outcome.success:
                stops = outcome.expectedFailure
            else:
                stops = outcome.result is not None and outcome.result.failfast
            if stops:
                raise _ShouldStop
            return True
        finally:
            test._subtest = self.parent


class TestCase(Checks):
    """One test: a method of a class derived from this one."""

    failureException = AssertionError
    _skip_exception = SkipTest
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._testMethodDoc = "No test"
        self._outcome = self._subtest = None
        self._cleanups = []
        try:
            self._testMethodDoc = getattr(self, methodName).__doc__
        except AttributeError:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
        self._add_type_checks()

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __eq__(self, other):
        if type(self) is type(other):
            return self._testMethodName == other._testMethodName
        return NotImplemented

    def __str__(self):
        return f"{self._testMethodName} ({strclass(type(self))}.{self._testMethodName})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    def id(self):
        """Name of the test with those of its class and module."""
        return f"{strclass(type(self))}.{self._testMethodName}"

    def shortDescription(self):
        """First line of the method's docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        """The result for `run()` without one."""
        return result.TestResult()

    def setUp(self):
        """Called before the test."""

    def tearDown(self):
        """Called after the test, if `setUp` did not fail."""

    @classmethod
    def setUpClass(cls):
        """Called before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the last test of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Has a function called after `tearDown`, also where `setUp` failed."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enters a context manager, and leaves it after `tearDown`."""
        return _enter_context(cm, self.addCleanup)

    def doCleanups(self):
        """Calls the functions, the last one first; tells whether none failed."""
        outcome = self._outcome or _Outcome()
        for function, args, kwargs in _taken(self._cleanups):
            with outcome.testPartExecutor(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Has a function called after `tearDownClass`, also where `setUpClass` failed."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enters a context manager, and leaves it after `tearDownClass`."""
        return _enter_context(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        """Calls the functions; `tearDown_exceptions` is a list of what they raised."""
        cls.tearDown_exceptions = []
        for function, args, kwargs in _taken(cls._class_cleanups):
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def subTest(self, msg=_subtest_msg_sentinel, **params):
        """Context of a part that may fail without ending the test."""
        return _SubTestContext(self, msg, params)

    # What `IsolatedAsyncioTestCase` does in another way.

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        self._warn_of_value(method(), method, 5)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _warn_of_value(self, value, method, stacklevel):
        if value is not None:
            said = "It is deprecated to return a value that is not None from a test case"
            warnings.warn(f"{said} ({method})", DeprecationWarning, stacklevel=stacklevel)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        """Runs the test, and returns the result, which may be given."""
        ends_run = None
        if result is None:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", _nothing)()
            ends_run = getattr(result, "stopTestRun", None)
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            why = _why_skipped(self, method)
            if why is not None:
                _addSkip(result, self, why)
            else:
                self._run_parts(method, result)
            return result
        finally:
            result.stopTest(self)
            if ends_run is not None:
                ends_run()

    def _run_parts(self, method, result):
        marks = [getattr(it, "__unittest_expecting_failure__", False) for it in (self, method)]
        fails = any(marks)
        self._outcome = outcome = _Outcome(result)
        part = outcome.testPartExecutor
        try:
            with part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = fails
                with part(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with part(self):
                    self._callTearDown()
            self.doCleanups()
            if outcome.success:
                self._add_outcome(outcome, result, fails)
        finally:
            # Tracebacks hold frames, and these hold the outcome.
            outcome.expectedFailure = self._outcome = None

    def _add_outcome(self, outcome, result, fails):
        if not fails:
            result.addSuccess(self)
        elif outcome.expectedFailure:
            self._addExpectedFailure(result, outcome.expectedFailure)
        else:
            self._addUnexpectedSuccess(result)

    def _addExpectedFailure(self, result, exc_info):
        add = getattr(result, "addExpectedFailure", None)
        if add is not None:
            add(self, exc_info)
            return
        said = "TestResult has no addExpectedFailure method, reporting as passes"
        warnings.warn(said, RuntimeWarning)
        result.addSuccess(self)

    def _addUnexpectedSuccess(self, result):
        add = getattr(result, "addUnexpectedSuccess", None)
        if add is not None:
            add(self)
            return
        said = "TestResult has no addUnexpectedSuccess method, reporting as failure"
        warnings.warn(said, RuntimeWarning)
        try:
            raise _UnexpectedSuccess from None
        except _UnexpectedSuccess:
            result.addFailure(self, sys.exc_info())

    def debug(self):
        """Runs the test without a result: its exceptions are raised."""
        method = getattr(self, self._testMethodName)
        why = _why_skipped(self, method)
        if why is not None:
            raise SkipTest(why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        for function, args, kwargs in _taken(self._cleanups):
            self._callCleanup(function, *args, **kwargs)


def _nothing():
    pass


# `result` is a parameter of methods above, and these are made of `TestCase`.
from ._cases import FunctionTestCase, _SubTest
