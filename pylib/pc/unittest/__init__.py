# Tests as methods of classes.

from .case import (
    FunctionTestCase,
    SkipTest,
    TestCase,
    addModuleCleanup,
    doModuleCleanups,
    enterModuleContext,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from .loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from .main import TestProgram, main
from .result import TestResult
from .runner import TextTestResult, TextTestRunner
from .signals import installHandler, registerResult, removeHandler, removeResult
from .suite import BaseTestSuite, TestSuite

__unittest = True

_TextTestResult = TextTestResult

__all__ = """
TestResult TestCase IsolatedAsyncioTestCase TestSuite TextTestRunner TestLoader FunctionTestCase
main defaultTestLoader SkipTest skip skipIf skipUnless expectedFailure TextTestResult
installHandler registerResult removeResult removeHandler addModuleCleanup doModuleCleanups
enterModuleContext getTestCaseNames makeSuite findTestCases
""".split()


def __getattr__(name):
    # Few programs need `asyncio`, which takes long to load.
    if name != "IsolatedAsyncioTestCase":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .async_case import IsolatedAsyncioTestCase

    globals()[name] = IsolatedAsyncioTestCase
    return IsolatedAsyncioTestCase


def __dir__():
    return {*globals(), "IsolatedAsyncioTestCase"}
