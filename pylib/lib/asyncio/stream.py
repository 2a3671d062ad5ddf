# Streams: sockets and the like, read and written by tasks.

from . import core


# Around a stream whose read and write answer None instead of waiting.
class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        self.close()

    # The value of read() as soon as there is one.
    async def _when_readable(self, read, *args):
        while True:
            await core._io_queue.queue_read(self.s)
            got = read(*args)
            if got is not None:
                return got

    async def read(self, n=-1):
        data = await self._when_readable(self.s.read, n)
        if n < 0 and data:
            parts = [data]
            while data:
                data = await self._when_readable(self.s.read, n)
                parts.append(data)
            return data.join(parts)
        return data

    async def readinto(self, buf):
        await core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    async def readexactly(self, n):
        parts = []
        while n:
            data = await self._when_readable(self.s.read, n)
            if not data:
                raise EOFError
            parts.append(data)
            n -= len(data)
        return b"".join(parts)

    # Text streams give text.
    async def readline(self):
        line = await self._when_readable(self.s.readline)
        while line and line[-1] not in (10, "\n"):
            more = await self._when_readable(self.s.readline)
            line += more
            if not more:
                break
        return line

    def write(self, buf):
        if not self.out_buf:
            # As much as goes without waiting.
            count = self.s.write(buf)
            if count == len(buf):
                return
            if count:
                buf = buf[count:]
        self.out_buf += buf

    async def drain(self):
        if not self.out_buf:
            # Who writes and drains in a loop lets others run.
            await core.sleep_ms(0)
            return
        rest = memoryview(self.out_buf)
        while rest:
            await core._io_queue.queue_write(self.s)
            count = self.s.write(rest)
            if count:
                rest = rest[count:]
        self.out_buf = b""

    aclose = wait_closed

    # Names of the older uasyncio.
    async def awrite(self, buf, off=0, sz=-1):
        if off or sz >= 0:
            end = len(buf) if sz < 0 else off + sz
            buf = memoryview(buf)[off:end]
        self.write(buf)
        await self.drain()

    awritestr = awrite


StreamReader = Stream
StreamWriter = Stream


async def open_connection(host, port, ssl=None, server_hostname=None):
    from errno import EINPROGRESS
    import socket

    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, protocol)
    s.setblocking(False)
    try:
        s.connect(address)
    except OSError as error:
        if error.errno != EINPROGRESS:
            s.close()
            raise
    if ssl:
        if ssl is True:
            import ssl as _ssl

            make = getattr(_ssl, "create_default_context", None)
            ssl = make() if make else _ssl.SSLContext(_ssl.PROTOCOL_TLS_CLIENT)
        s = ssl.wrap_socket(
            s, server_hostname=server_hostname or host, do_handshake_on_connect=False
        )
        s.setblocking(False)
    stream = Stream(s)
    await core._io_queue.queue_write(s)
    return stream, stream


class Server:
    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        self.close()
        await self.wait_closed()

    def close(self):
        self._closing = True
        self.task.cancel()

    async def wait_closed(self):
        await self.task

    async def _serve(self, s, cb, ssl):
        try:
            while True:
                await core._io_queue.queue_read(s)
                try:
                    client, address = s.accept()
                except OSError:
                    # The client has gone again.
                    continue
                if ssl:
                    try:
                        client = ssl.wrap_socket(
                            client, server_side=True, do_handshake_on_connect=False
                        )
                    except OSError as error:
                        core.sys.print_exception(error)
                        client.close()
                        continue
                client.setblocking(False)
                stream = Stream(client, {"peername": address})
                core.create_task(cb(stream, stream))
        except core.CancelledError:
            # Whoever cancels the task itself wants to see it cancelled.
            if not self._closing:
                raise
        finally:
            s.close()


async def start_server(cb, host, port, backlog=5, ssl=None):
    import socket

    family, _, _, _, address = socket.getaddrinfo(host, port)[0]
    s = socket.socket(family)
    s.setblocking(False)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(address)
    s.listen(backlog)
    server = Server()
    server._closing = False
    server.task = core.create_task(server._serve(s, cb, ssl))
    try:
        # From here on the task closes the socket, however it ends.
        await core.sleep_ms(0)
    except core.CancelledError:
        server.task.cancel()
        raise
    return server
