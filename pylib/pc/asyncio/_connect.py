# How a loop makes connections, servers and endpoints, all of them with protocols.

import socket

from . import tasks
from .server import Server
from .transports import _connected


def _set_reuseport(sock):
    if not hasattr(socket, "SO_REUSEPORT"):
        raise ValueError("reuse_port not supported by socket module")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)


def _check_ssl_socket(sock):
    import ssl

    if isinstance(sock, ssl.SSLSocket):
        raise TypeError("Socket cannot be of type SSLSocket")


# Families alternate, beginning with the first.
def _interleaved(infos, first):
    kinds = {}
    for info in infos:
        kinds.setdefault(info[0], []).append(info)
    lines = list(kinds.values())
    out = []
    if first > 1:
        out += lines[0][: first - 1]
        del lines[0][: first - 1]
    while any(lines):
        out += [line.pop(0) for line in lines if line]
    return out


# Is it an address as numbers, which nobody has to be asked for?
def _is_numeric(host):
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
            return True
        except (OSError, ValueError, TypeError):
            pass
    return False


class _ConnectMixin:
    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        """`socket.getaddrinfo`, in another thread if it has to ask."""
        if host is None or _is_numeric(host):
            return socket.getaddrinfo(host, port, family, type, proto, flags)
        return await self.run_in_executor(
            None, socket.getaddrinfo, host, port, family, type, proto, flags
        )

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    async def _ensure_resolved(
        self, address, *, family=0, type=socket.SOCK_STREAM, proto=0, flags=0, loop=None
    ):
        host, port = address[:2]
        return await self.getaddrinfo(
            host, port, family=family, type=type, proto=proto, flags=flags
        )

    async def _resolved(self, address, **options):
        infos = await self._ensure_resolved(address, loop=self, **options)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        return infos

    # A socket that is connected to an address; what goes wrong is added to `errors`.
    async def _connect_sock(self, errors, info, local_infos=None):
        family, kind, proto, _, address = info
        mine = []
        errors.append(mine)
        sock = socket.socket(family=family, type=kind, proto=proto)
        try:
            sock.setblocking(False)
            if local_infos is not None:
                self._bind_to_one(sock, family, local_infos, mine)
            await self.sock_connect(sock, address)
            return sock
        except OSError as error:
            mine.append(error)
            sock.close()
            raise
        except:
            sock.close()
            raise

    def _bind_to_one(self, sock, family, local_infos, errors):
        for local_family, _, _, _, address in local_infos:
            if local_family != family:
                continue
            try:
                sock.bind(address)
                return
            except OSError as error:
                message = "error while attempting to bind on address %r: %s" % (
                    address, (error.strerror or "").lower(),
                )
                errors.append(OSError(error.errno, message))
        if errors:
            raise errors.pop()
        raise OSError("no matching local address with family=%s found" % family)

    async def create_connection(
        self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0,
        sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None,
    ):
        """A transport that is connected, and its protocol."""
        if server_hostname is not None and not ssl:
            raise ValueError("server_hostname is only meaningful with ssl")
        if server_hostname is None and ssl:
            if not host:
                raise ValueError("You must set server_hostname when using ssl without a host")
            server_hostname = host
        if ssl_handshake_timeout is not None and not ssl:
            raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
        if ssl_shutdown_timeout is not None and not ssl:
            raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
        if sock is not None:
            _check_ssl_socket(sock)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            infos = await self._resolved(
                (host, port), family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags
            )
            local_infos = None
            if local_addr is not None:
                local_infos = await self._resolved(
                    local_addr, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags
                )
            if interleave or (happy_eyeballs_delay is not None and interleave is None):
                infos = _interleaved(infos, interleave or 1)
            sock = await self._connect_first(infos, local_infos)
        elif sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError("A Stream Socket was expected, got %r" % (sock,))
        return await self._create_connection_transport(
            sock, protocol_factory, ssl, server_hostname,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout,
        )

    # Connected to the first address that answers.
    async def _connect_first(self, infos, local_infos):
        errors = []
        for info in infos:
            try:
                return await self._connect_sock(errors, info, local_infos)
            except OSError:
                continue
        errors = [error for some in errors for error in some]
        if len(errors) == 1 or len({str(error) for error in errors}) == 1:
            raise errors[0]
        raise OSError("Multiple exceptions: " + ", ".join([str(error) for error in errors]))

    async def _create_connection_transport(
        self, sock, protocol_factory, ssl, server_hostname, server_side=False,
        ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
    ):
        sock.setblocking(False)
        protocol = protocol_factory()
        waiter = self.create_future()
        if ssl:
            context = None if isinstance(ssl, bool) else ssl
            transport = self._make_ssl_transport(
                sock, protocol, context, waiter, server_side=server_side,
                server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                ssl_shutdown_timeout=ssl_shutdown_timeout,
            )
        else:
            transport = self._make_socket_transport(sock, protocol, waiter=waiter)
        return await _connected(transport, protocol, waiter)

    async def connect_accepted_socket(
        self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None,
    ):
        """A transport for a connection that was accepted elsewhere, and its protocol."""
        if sock.type != socket.SOCK_STREAM:
            raise ValueError("A Stream Socket was expected, got %r" % (sock,))
        for name, value in (("ssl_handshake_timeout", ssl_handshake_timeout),
                            ("ssl_shutdown_timeout", ssl_shutdown_timeout)):
            if value is not None and not ssl:
                raise ValueError(name + " is only meaningful with ssl")
        _check_ssl_socket(sock)
        return await self._create_connection_transport(
            sock, protocol_factory, ssl, "", server_side=True,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout,
        )

    async def create_server(
        self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None,
        backlog=100, ssl=None,
        reuse_address=None, reuse_port=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None, start_serving=True,
    ):
        """A server at the addresses of a host, or of several."""
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        if ssl_handshake_timeout is not None and ssl is None:
            raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
        if ssl_shutdown_timeout is not None and ssl is None:
            raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")
        if sock is not None:
            _check_ssl_socket(sock)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            hosts = [host or None] if isinstance(host, str) or not host else list(host)
            sockets = await self._bound(hosts, port, family, flags, reuse_address, reuse_port)
        elif sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError("A Stream Socket was expected, got %r" % (sock,))
        else:
            sockets = [sock]
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, ssl, backlog, ssl_handshake_timeout,
                        ssl_shutdown_timeout)
        if start_serving:
            server._start_serving()
            await tasks.sleep(0)
        return server

    async def _bound(self, hosts, port, family, flags, reuse_address, reuse_port):
        infos = {}
        for host in hosts:
            found = await self._resolved(
                (host, port), family=family, type=socket.SOCK_STREAM, flags=flags
            )
            infos.update(dict.fromkeys(found))
        sockets = []
        try:
            for kind, type, proto, _, address in infos:
                try:
                    sock = socket.socket(kind, type, proto)
                except OSError:
                    continue
                sockets.append(sock)
                if reuse_address is not False:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                if reuse_port:
                    _set_reuseport(sock)
                if kind == socket.AF_INET6:
                    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                try:
                    sock.bind(address)
                except OSError as error:
                    message = "error while attempting to bind on address %r: %s" % (
                        address, (error.strerror or "").lower(),
                    )
                    raise OSError(error.errno, message) from None
        except BaseException:
            for sock in sockets:
                sock.close()
            raise
        return sockets

    async def create_datagram_endpoint(
        self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
        reuse_port=None, allow_broadcast=None, sock=None,
    ):
        """A transport of datagrams, and its protocol."""
        if sock is None:
            if not (local_addr or remote_addr) and not family:
                raise ValueError("unexpected address family")
            sock, remote_addr = await self._datagram_socket(
                local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast
            )
        elif local_addr or remote_addr or family or proto or flags or reuse_port or allow_broadcast:
            raise ValueError("socket modifier keyword arguments can not be used when sock is "
                             "specified")
        elif sock.type == socket.SOCK_STREAM:
            raise ValueError("A datagram socket was expected, got %r" % (sock,))
        sock.setblocking(False)
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = self._make_datagram_transport(sock, protocol, remote_addr, waiter)
        return await _connected(transport, protocol, waiter)

    async def _datagram_socket(self, local, remote, family, proto, flags, port, broadcast):
        pairs = {}
        for place, address in enumerate((local, remote)):
            if address is None:
                continue
            if isinstance(address, (str, bytes)):
                pairs.setdefault((socket.AF_UNIX, proto), [None, None])[place] = address
                continue
            if not (isinstance(address, tuple) and len(address) >= 2):
                raise TypeError("2-tuple is expected")
            for kind, _, number, _, found in await self._resolved(
                address, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags
            ):
                known = pairs.setdefault((kind, number), [None, None])
                known[place] = known[place] or found
        if not pairs:
            pairs[family, proto] = [None, None]
        wanted = [i for i, address in enumerate((local, remote)) if address is not None]
        errors = [ValueError("can not get address information")]
        for (kind, number), addresses in pairs.items():
            if any([addresses[i] is None for i in wanted]):
                continue
            sock = socket.socket(family=kind, type=socket.SOCK_DGRAM, proto=number)
            try:
                if port:
                    _set_reuseport(sock)
                if broadcast:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                sock.setblocking(False)
                if addresses[0]:
                    sock.bind(addresses[0])
                if addresses[1] and not broadcast:
                    await self.sock_connect(sock, addresses[1])
                return sock, addresses[1]
            except OSError as error:
                sock.close()
                errors.insert(0, error)
            except:
                sock.close()
                raise
        raise errors[0]

    async def connect_read_pipe(self, protocol_factory, pipe):
        """A transport that reads a pipe, and its protocol."""
        return await self._connect_pipe(self._make_read_pipe_transport, protocol_factory, pipe)

    async def connect_write_pipe(self, protocol_factory, pipe):
        """A transport that writes to a pipe, and its protocol."""
        return await self._connect_pipe(self._make_write_pipe_transport, protocol_factory, pipe)

    async def _connect_pipe(self, make, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = make(pipe, protocol, waiter)
        return await _connected(transport, protocol, waiter)
