# Tests, suites, loaders, results and runners of `unittest` as programs use them.

import asyncio
import io
import re
import signal
import sys
import types
import unittest
from unittest import case, util

events = []


class Logged(unittest.TestResult):
    def __getattribute__(self, name):
        if name.startswith(("add", "start", "stop")) and name != "stop":
            events.append(name)
        return super().__getattribute__(name)


class Tests(unittest.TestCase):
    """Of a class."""

    def setUp(self):
        events.append("setUp")
        self.addCleanup(events.append, "cleanup")

    def tearDown(self):
        events.append("tearDown")

    def test_passes(self):
        """First line.

        Second line."""

    def test_fails(self):
        self.fail("f")

    def test_raises(self):
        raise KeyError("k")

    def test_skips(self):
        self.skipTest("s")

    def test_parts(self):
        for i in range(3):
            with self.subTest("part", i=i):
                self.assertNotEqual(i, 1)

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    @unittest.skipIf(True, "if")
    def test_skipped(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_value(self):
        pass

    not_a_test = 5
    test_not_a_method = 5


def shown(items):
    return [(str(test), text.strip().split("\n")[-1]) for test, text in items]


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Tests))
for name in loader.getTestCaseNames(Tests):
    test = Tests(name)
    result = Logged()
    events.clear()
    test.run(result)
    print(name, events, result, result.wasSuccessful())
    for kind in ("failures", "errors", "skipped", "expectedFailures"):
        for item in shown(getattr(result, kind)):
            print(" ", kind, item)
    print(" ", [str(test) for test in result.unexpectedSuccesses])

# Tests as objects.
one, two = Tests("test_passes"), Tests("test_fails")
print(one, repr(one), one.id(), one.shortDescription(), two.shortDescription())
print(one == Tests("test_passes"), one == two, hash(one) == hash(Tests("test_passes")))
print(one.countTestCases(), type(one.defaultTestResult()))
for name, call in (
    ("debug", two.debug),
    ("skipped", Tests("test_skipped").debug),
    ("no method", lambda: Tests("nothing")),
    ("no runTest", lambda: Tests().run(unittest.TestResult())),
):
    try:
        call()
    except Exception as e:
        print(name, type(e).__module__, type(e).__name__, e)
function = unittest.FunctionTestCase(events.clear, setUp=len, description="says this")
print(function, function.id(), function.shortDescription(), function == function)

# Suites.
suite = unittest.TestSuite([one, unittest.TestSuite([two])])
print(suite, suite.countTestCases(), suite == unittest.TestSuite([one]))
for bad in (5, Tests, unittest.TestSuite):
    try:
        suite.addTest(bad)
    except TypeError as e:
        print(e)
try:
    suite.addTests("text")
except TypeError as e:
    print(e)
suite.run(unittest.TestResult())
print(suite.countTestCases(), list(suite))

# Loaders.
loader.testMethodPrefix = "test_s"
print(loader.getTestCaseNames(Tests))
loader.testMethodPrefix = "test"
loader.testNamePatterns = ["*Tests.test_p*", "*skips"]
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.loadTestsFromTestCase(Tests))
loader = unittest.TestLoader()
module = types.ModuleType("made")
module.Tests = Tests
module.suite = lambda: unittest.TestSuite([one])
module.test = lambda: two
module.number = lambda: 5
module.value = 5
for name in (
    "Tests.test_fails", "suite", "test", "number", "value", "Tests.nothing", "nothing", "Tests",
):
    try:
        print(name, loader.loadTestsFromName(name, module).countTestCases())
    except Exception as e:
        print(name, type(e).__name__, re.sub("0x[0-9a-f]+", "", str(e)))
print([text.strip().split("\n")[-1] for text in loader.errors])
print(loader.loadTestsFromNames(["suite", "test"], module))
module.load_tests = lambda loader, tests, pattern: 1 / 0
print(loader.loadTestsFromModule(module), len(loader.errors))
failed = unittest.TestResult()
loader.loadTestsFromModule(module).run(failed)
print(shown(failed.errors))
try:
    loader.loadTestsFromTestCase(unittest.TestSuite)
except TypeError as e:
    print(e)


# Fixtures of classes.
class Fixed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(events.append, "class cleanup")
        events.append("setUpClass")
        cls.enterClassContext(Context())

    @classmethod
    def tearDownClass(cls):
        events.append("tearDownClass")

    def test_a(self):
        self.enterContext(Context())

    def test_b(self):
        self.addCleanup(self.fail, "in cleanup")
        self.addCleanup(int, "x")


class Context:
    def __enter__(self):
        events.append("enter")

    def __exit__(self, *details):
        events.append("exit")


events.clear()
result = unittest.TestResult()
loader.loadTestsFromTestCase(Fixed).run(result)
print(events, shown(result.errors), shown(result.failures))
try:
    one.enterContext(5)
except TypeError as e:
    print(e)

# Runners.
stream = io.StringIO()


class Counting(unittest.TextTestResult):
    def startTestRun(self):
        self.stream.writeln("starts")

    def stopTestRun(self):
        self.stream.writeln("stops")


runner = unittest.TextTestRunner(stream, verbosity=2, resultclass=Counting, failfast=True)
result = runner.run(unittest.TestSuite([one, two, Tests("test_value")]))
print(re.sub(r'in \S+s|line \d+|File "[^"]*"', "", stream.getvalue()))
print(result.shouldStop, runner.failfast)
stream = io.StringIO()
result = unittest.TextTestRunner(stream, descriptions=False, verbosity=2).run(one)
print(stream.getvalue().split("\n")[0])


# Results that know little.
class Old:
    failures, errors, testsRun, shouldStop = [], [], 0, False

    def __init__(self):
        self.seen = []

    def __getattr__(self, name):
        if name in ("startTest", "stopTest", "addSuccess", "addFailure", "addError"):
            return lambda *args: self.seen.append(name)
        raise AttributeError(name)


for name in ("test_skips", "test_expected", "test_unexpected", "test_parts"):
    old = Old()
    with one.assertWarns(RuntimeWarning) if name != "test_parts" else Context():
        Tests(name).run(old)
    print(name, old.seen)

# What other packages use.
outcome = case._Outcome(unittest.TestResult())
with outcome.testPartExecutor(one):
    raise ValueError("x")
print(outcome.success, len(outcome.result.errors))
print(util.safe_repr("x" * 100, short=True), util.strclass(Tests))
print(util.sorted_list_difference([1, 2, 2, 4], [2, 3]), util.three_way_cmp(1, 2))
print(util.unorderable_list_difference([[1], [2]], [[2], [3]]))
print(unittest.result.failfast.__name__, case.SkipTest is unittest.SkipTest)
print(sorted(unittest.__all__))


# Coroutines.
class Later(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        events.append("asyncSetUp")
        self.addAsyncCleanup(self.clean, "later")
        await self.enterAsyncContext(AsyncContext())

    async def asyncTearDown(self):
        await asyncio.sleep(0)
        events.append("asyncTearDown")

    async def clean(self, what):
        events.append(what)

    async def test_waits(self):
        self.assertEqual(await asyncio.sleep(0, 5), 5)
        self.assertTrue(asyncio.get_running_loop())

    async def test_fails(self):
        with self.subTest(a=1):
            await asyncio.sleep(0)
            self.fail("a")

    def test_plain(self):
        events.append("plain")


class AsyncContext:
    async def __aenter__(self):
        events.append("aenter")

    async def __aexit__(self, *details):
        events.append("aexit")


events.clear()
result = unittest.TestResult()
loader.loadTestsFromTestCase(Later).run(result)
print(events, result.testsRun, shown(result.failures), shown(result.errors))


# Ctrl-C lets the running test end.
class Interrupted(unittest.TestCase):
    def test_a(self):
        signal.raise_signal(signal.SIGINT)
        events.append("goes on")

    def test_b(self):
        events.append("never")


before = signal.getsignal(signal.SIGINT)
unittest.installHandler()
result = unittest.TestResult()
unittest.registerResult(result)
events.clear()
loader.loadTestsFromTestCase(Interrupted).run(result)
print(events, result.shouldStop, result.testsRun, result.wasSuccessful())
print(unittest.removeResult(result), unittest.removeResult(result))
unittest.removeHandler()
print(signal.getsignal(signal.SIGINT) is before)

# A program that goes on after its tests.
sys.stderr = io.StringIO()
program = unittest.main(
    argv=["name", "-q"], defaultTest="Tests.test_fails", exit=False, tb_locals=False
)
text = sys.stderr.getvalue()
sys.stderr = sys.__stderr__
print(program.result, re.sub(r'in \S+s|line \d+|File "[^"]*"', "", text))
