# Tests that are coroutines.

import asyncio
import contextvars
import inspect

from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A test whose method, fixtures and cleanups may be coroutines. Each test has an event loop
    of its own, and one context of variables for all of its parts."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._asyncioTestContext = contextvars.copy_context()
        self._asyncioRunner = None

    async def asyncSetUp(self):
        """Called after `setUp`."""

    async def asyncTearDown(self):
        """Called before `tearDown`."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """`addCleanup` of a coroutine function."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enters an asynchronous context manager, and leaves it after the fixtures."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                "asynchronous context manager protocol"
            ) from None
        value = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return value

    def _callTestMethod(self, method):
        self._warn_of_value(self._callMaybeAsync(method), method, 6)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _callSetUp(self):
        # Makes the loop, so that `setUp` can ask for it.
        self._asyncioRunner.get_loop()
        in_context = self._asyncioTestContext.run
        in_context(self.setUp)
        self._callAsync(self.asyncSetUp)

    def _callTearDown(self):
        self._callAsync(self.asyncTearDown)
        in_context = self._asyncioTestContext.run
        in_context(self.tearDown)

    def _callAsync(self, func, /, *args, **kwargs):
        assert inspect.iscoroutinefunction(func), f"{func!r} is not an async function"
        return self._callMaybeAsync(func, *args, **kwargs)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        assert self._asyncioRunner is not None, "asyncio runner is not initialized"
        context = self._asyncioTestContext
        if not inspect.iscoroutinefunction(func):
            return context.run(func, *args, **kwargs)
        return self._asyncioRunner.run(func(*args, **kwargs), context=context)

    def _setupAsyncioRunner(self):
        assert self._asyncioRunner is None, "asyncio runner is already initialized"
        self._asyncioRunner = asyncio.Runner(debug=True)

    def _tearDownAsyncioRunner(self):
        self._asyncioRunner.close()

    def __del__(self):
        # `debug` leaves the runner where the test raises an exception.
        if self._asyncioRunner is not None:
            self._tearDownAsyncioRunner()

    def debug(self):
        self._setupAsyncioRunner()
        TestCase.debug(self)
        self._tearDownAsyncioRunner()

    def run(self, result=None):
        self._setupAsyncioRunner()
        try:
            outcome = super().run(result)
        finally:
            self._tearDownAsyncioRunner()
        return outcome
