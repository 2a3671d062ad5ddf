# Who writes waits as long as there is too much to write.

from . import events, futures, protocols


class FlowControlMixin(protocols.Protocol):
    """Lets those who drain wait as long as the transport has too much to write."""

    def __init__(self, loop=None):
        self._loop = events._get_event_loop() if loop is None else loop
        self._paused = False
        self._drain_waiters = []
        self._connection_lost = False

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._let_drain(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            self._let_drain(exc)

    def _let_drain(self, exc):
        for waiter in self._drain_waiters:
            futures._over(waiter, exc)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if self._paused:
            mine = self._loop.create_future()
            self._drain_waiters.append(mine)
            try:
                await mine
            finally:
                self._drain_waiters.remove(mine)
