# Tests that are no methods: functions, and parts of other tests.

from .case import TestCase, _subtest_msg_sentinel
from .util import strclass

__unittest = True


class FunctionTestCase(TestCase):
    """A function as a test, with functions to call before and after it."""

    __module__ = "unittest.case"

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc = testFunc
        self._setUpFunc, self._tearDownFunc = setUp, tearDown
        self._description = description

    def id(self):
        return self._testFunc.__name__

    def runTest(self):
        self._testFunc()

    def setUp(self):
        self._call(self._setUpFunc)

    def tearDown(self):
        self._call(self._tearDownFunc)

    def _call(self, fixture):
        if fixture is not None:
            fixture()

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def __str__(self):
        return f"{strclass(type(self))} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={self._testFunc}>"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        first = (self._testFunc.__doc__ or "").split("\n")[0]
        return first.strip() or None


class _SubTest(TestCase):
    __module__ = "unittest.case"

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case = test_case
        self.failureException = test_case.failureException
        self.params = params
        self._message = message

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        unnamed = self._message is _subtest_msg_sentinel
        parts = [] if unnamed else [f"[{self._message}]"]
        if self.params:
            items = ", ".join([f"{name}={value!r}" for name, value in self.params.items()])
            parts.append(f"({items})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"
