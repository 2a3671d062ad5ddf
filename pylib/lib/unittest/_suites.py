# Several tests, and the fixtures of modules and classes.

from ._cases import _clean_up, _run_test, FunctionTestCase, TestCase

__name__ = "unittest"

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
