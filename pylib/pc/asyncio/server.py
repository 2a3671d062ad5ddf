# Sockets that are listened at.

from . import events, exceptions, futures
from .trsock import TransportSocket


class Server(events.AbstractServer):
    """What `create_server` gives."""

    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog,
                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        self._loop, self._sockets = loop, sockets
        self._protocol_factory, self._backlog = protocol_factory, backlog
        self._ssl_context = ssl_context
        self._ssl_times = ssl_handshake_timeout, ssl_shutdown_timeout
        # Connections, and who waits until there are none.
        self._active_count, self._waiters = 0, []
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return "<%s sockets=%r>" % (type(self).__name__, self.sockets)

    def _attach(self):
        self._active_count += 1

    def _detach(self):
        self._active_count -= 1
        if self._active_count == 0 and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            futures._over(waiter)

    def _start_serving(self):
        sockets = () if self._serving else self._sockets
        self._serving = True
        for sock in sockets:
            sock.listen(self._backlog)
            self._loop._start_serving(
                self._protocol_factory, sock, self._ssl_context, self, self._backlog,
                *self._ssl_times,
            )

    def is_serving(self):
        return self._serving

    def get_loop(self):
        return self._loop

    @property
    def sockets(self):
        return tuple([TransportSocket(s) for s in self._sockets or ()])

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._stop_serving(sock)
        self._serving = False
        forever, self._serving_forever_fut = self._serving_forever_fut, None
        if forever is not None and not forever.done():
            forever.cancel()
        if self._active_count == 0:
            self._wakeup()

    async def start_serving(self):
        self._start_serving()
        # Connections are taken from the next turn on.
        await _turn()

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError("server %r is already being awaited on serve_forever()" % (self,))
        if self._sockets is None:
            raise RuntimeError("server %r is closed" % (self,))
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except exceptions.CancelledError as error:
            self.close()
            await self.wait_closed()
            raise error
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        if not (self._sockets is None or self._waiters is None):
            self._waiters.append(self._loop.create_future())
            await self._waiters[-1]


async def _turn():
    from .waits import sleep

    await sleep(0)
