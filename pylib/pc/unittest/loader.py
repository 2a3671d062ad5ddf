# Tests of modules, classes and names.

import functools
import traceback
import types
import warnings
from fnmatch import fnmatchcase

from . import case, suite, util
from ._discovery import VALID_MODULE_NAME, Discovery

__unittest = True


class _FailedTest(case.TestCase):
    """A test that raises the exception with which it could not be loaded."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattr__(name)

        def testFailure():
            raise self._exception

        return testFailure


def _make_failed_test(methodname, exception, suiteClass, message):
    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_failed_import_test(name, suiteClass):
    message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
    return _make_failed_test(name, ImportError(message), suiteClass, message)


def _make_failed_load_tests(name, exception, suiteClass):
    message = f"Failed to call load_tests:\n{traceback.format_exc()}"
    return _make_failed_test(name, exception, suiteClass, message)


def _make_skipped_test(methodname, exception, suiteClass):
    @case.skip(str(exception))
    def testSkipped(self):
        pass

    cls = type("ModuleSkipped", (case.TestCase,), {methodname: testSkipped})
    return suiteClass((cls(methodname),))


def _is_test_class(thing):
    if not isinstance(thing, type) or not issubclass(thing, case.TestCase):
        return False
    return thing not in (case.TestCase, case.FunctionTestCase)


class TestLoader(Discovery):
    """Makes suites of tests. `errors` is a list of texts about what could not be loaded."""

    testMethodPrefix = "test"
    # Patterns, one of which the whole name of a method has to fit; None for all methods.
    testNamePatterns = None
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    suiteClass = suite.TestSuite

    def __init__(self):
        super().__init__()
        self._loading_packages = set()
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """Names of the class's methods that are tests, in order."""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        patterns = self.testNamePatterns
        whole = f"{cls.__module__}.{cls.__qualname__}.{name}"
        return patterns is None or any([fnmatchcase(whole, each) for each in patterns])

    def loadTestsFromTestCase(self, testCaseClass):
        """Suite of the tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. "
                "Maybe you meant to derive from TestCase?"
            )
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """Suite of the tests of a module's classes, or what its `load_tests` makes of it."""
        _check_old_arguments(args, kws)
        things = [getattr(module, name) for name in dir(module)]
        tests = [self.loadTestsFromTestCase(it) for it in things if _is_test_class(it)]
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as e:
            return self._noted(_make_failed_load_tests(module.__name__, e, self.suiteClass))

    def loadTestsFromNames(self, names, module=None):
        """Suite of the suites of several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """Suite of what a dotted name means, below a module if one is given: a module, a class,
        a method, a suite, or a function that returns a test or a suite."""
        parts = name.split(".")
        failed = None
        if module is None:
            module, failed = self._import_start(parts)
            if module is None:
                return self._noted(failed)
            parts = parts[1:]
        parent = thing = module
        for part in parts:
            try:
                parent, thing = thing, getattr(thing, part)
            except AttributeError as e:
                # The package may lack the name as its module could not be imported.
                if failed is None or getattr(thing, "__path__", None) is None:
                    message = f"Failed to access attribute:\n{traceback.format_exc()}"
                    failed = _make_failed_test(part, e, self.suiteClass, message)
                return self._noted(failed)
        return self._suite_of(thing, parent, parts)

    def _import_start(self, parts):
        # First module of the longest name that can be imported, and why longer ones cannot.
        failed = None
        for count in range(len(parts), 0, -1):
            try:
                return __import__(".".join(parts[:count])), failed
            except ImportError:
                failed = _make_failed_import_test(parts[count - 1], self.suiteClass)
        return None, failed

    def _noted(self, failed):
        test, message = failed
        self.errors.append(message)
        return test

    def _failed_import(self, name):
        return self._noted(_make_failed_import_test(name, self.suiteClass))

    def _skipped_module(self, name, exception):
        return _make_skipped_test(name, exception, self.suiteClass)

    def _suite_of(self, thing, parent, parts):
        if isinstance(thing, types.ModuleType):
            return self.loadTestsFromModule(thing)
        if _is_test_class(thing):
            return self.loadTestsFromTestCase(thing)
        if isinstance(thing, suite.TestSuite):
            return thing
        in_class = isinstance(parent, type) and issubclass(parent, case.TestCase)
        if in_class and isinstance(thing, types.FunctionType):
            test = parent(parts[-1])
            # A static method is called like any function.
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        if not callable(thing):
            raise TypeError(f"don't know how to make test from: {thing}")
        test = thing()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError(f"calling {thing} returned {test}, not a test")


def _check_old_arguments(args, kws):
    # `loadTestsFromModule` once had another parameter, which is ignored.
    if args or "use_load_tests" in kws:
        warnings.warn("use_load_tests is deprecated and ignored", DeprecationWarning)
        kws.pop("use_load_tests", None)
    if len(args) > 1:
        count = len(args) + 1
        said = f"takes 1 positional argument but {count} were given"
        raise TypeError("loadTestsFromModule() " + said)
    for name in sorted(kws):
        said = f"got an unexpected keyword argument '{name}'"
        raise TypeError("loadTestsFromModule() " + said)


defaultTestLoader = TestLoader()


def _old(name, method, prefix, sort_using, suite_class=None, patterns=None):
    # Warns about a function, and returns the method of a loader that is used in its place.
    said = f"unittest.{name}() is deprecated and will be removed in Python 3.13. "
    said += f"Please use unittest.TestLoader.{method}() instead."
    warnings.warn(said, DeprecationWarning, stacklevel=3)
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    loader.sortTestMethodsUsing = sort_using
    loader.testNamePatterns = patterns
    loader.suiteClass = suite_class or loader.suiteClass
    return getattr(loader, method)


def getTestCaseNames(
    testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None
):
    """Names of the tests of a class. Deprecated."""
    name = "getTestCaseNames"
    return _old(name, name, prefix, sortUsing, patterns=testNamePatterns)(testCaseClass)


def makeSuite(
    testCaseClass, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite
):
    """Suite of a class. Deprecated."""
    load = _old("makeSuite", "loadTestsFromTestCase", prefix, sortUsing, suiteClass)
    return load(testCaseClass)


def findTestCases(
    module, prefix="test", sortUsing=util.three_way_cmp, suiteClass=suite.TestSuite
):
    """Suite of a module. Deprecated."""
    load = _old("findTestCases", "loadTestsFromModule", prefix, sortUsing, suiteClass)
    return load(module)
