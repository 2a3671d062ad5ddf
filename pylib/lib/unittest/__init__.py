# Tests as methods of classes.
#
# Results are printed on the standard output. The last lines are `Ran N tests`, an empty one, and
# `OK` or `FAILED (failures=N, errors=N)`: tools look for them.

import sys

from ._result import _LINE, SkipTest, TestResult
from ._cases import expectedFailure, FunctionTestCase, skip, skipIf, skipUnless, TestCase
from ._suites import _methods, addModuleCleanup, doModuleCleanups, enterModuleContext, TestSuite


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
