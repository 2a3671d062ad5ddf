# Tests that are coroutines: each case has an event loop of its own.

import asyncio

from unittest import TestCase


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, /, *args, **keywords):
        self.addCleanup(function, *args, **keywords)

    async def enterAsyncContext(self, cm):
        value = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return value

    # Cleanups may be coroutines too, so all of the case is one.
    def _perform(self, name):
        asyncio.run(self._all(name))

    async def _all(self, name):
        try:
            self.setUp()
            await self.asyncSetUp()
            try:
                await _finished(getattr(self, name)())
            finally:
                try:
                    await self.asyncTearDown()
                finally:
                    self.tearDown()
        finally:
            cleanups = getattr(self, "_cleanups", ())
            while cleanups:
                function, args, keywords = cleanups.pop()
                await _finished(function(*args, **keywords))


async def _finished(value):
    if hasattr(value, "__await__") or hasattr(value, "send"):
        return await value
    return value
