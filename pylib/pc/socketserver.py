# Servers: what waits for connections or packets, and one object for each that comes.

import io
import selectors
import socket
import threading


class BaseServer:
    timeout = None

    def __init__(self, server_address, RequestHandlerClass):
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass
        self._stopped = threading.Event()
        self._stopped.set()
        self._stop = False

    def server_activate(self):
        pass

    def server_close(self):
        pass

    def service_actions(self):
        pass

    # Serves until another thread calls `shutdown`, which is looked for each `poll_interval`.
    def serve_forever(self, poll_interval=0.5):
        self._stop = False
        self._stopped.clear()
        try:
            while not self._stop:
                if self._is_asked(poll_interval) and not self._stop:
                    self._handle_request_noblock()
                self.service_actions()
        finally:
            self._stopped.set()

    def shutdown(self):
        self._stop = True
        self._stopped.wait()

    def _is_asked(self, timeout):
        with selectors.DefaultSelector() as selector:
            selector.register(self.socket, selectors.EVENT_READ)
            return bool(selector.select(timeout))

    # One request, or none within the time limit.
    def handle_request(self):
        limits = [t for t in (self.socket.gettimeout(), self.timeout) if t is not None]
        if self._is_asked(min(limits) if limits else None):
            self._handle_request_noblock()
        else:
            self.handle_timeout()

    def _handle_request_noblock(self):
        try:
            request, client_address = self.get_request()
        except OSError:
            return
        try:
            if self.verify_request(request, client_address):
                self.process_request(request, client_address)
            else:
                self.shutdown_request(request)
        except Exception:
            self.handle_error(request, client_address)
            self.shutdown_request(request)
        except:
            self.shutdown_request(request)
            raise

    def handle_timeout(self):
        pass

    def verify_request(self, request, client_address):
        return True

    def process_request(self, request, client_address):
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def finish_request(self, request, client_address):
        self.RequestHandlerClass(request, client_address, self)

    def shutdown_request(self, request):
        self.close_request(request)

    def close_request(self, request):
        pass

    def handle_error(self, request, client_address):
        import sys
        import traceback

        line = "-" * 40
        print(line, file=sys.stderr)
        print("Exception in processing a request of", client_address, file=sys.stderr)
        traceback.print_exc()
        print(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.server_close()


class TCPServer(BaseServer):
    address_family = socket.AF_INET
    socket_type = socket.SOCK_STREAM
    request_queue_size = 5
    allow_reuse_address = False
    allow_reuse_port = False

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if bind_and_activate:
            try:
                self.server_bind()
                self.server_activate()
            except:
                self.server_close()
                raise

    def server_bind(self):
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def server_activate(self):
        self.socket.listen(self.request_queue_size)

    def server_close(self):
        self.socket.close()

    def fileno(self):
        return self.socket.fileno()

    def get_request(self):
        return self.socket.accept()

    def shutdown_request(self, request):
        try:
            request.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        self.close_request(request)

    def close_request(self, request):
        request.close()


class UDPServer(TCPServer):
    socket_type = socket.SOCK_DGRAM
    max_packet_size = 8192

    def server_activate(self):
        pass

    def get_request(self):
        data, client_address = self.socket.recvfrom(self.max_packet_size)
        return (data, self.socket), client_address

    def shutdown_request(self, request):
        self.close_request(request)

    def close_request(self, request):
        pass


class ThreadingMixIn:
    daemon_threads = False
    block_on_close = True
    _threads = None

    def process_request(self, request, client_address):
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address)
        )
        thread.daemon = self.daemon_threads
        if self._threads is None:
            self._threads = []
        if self.block_on_close and not self.daemon_threads:
            self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()

    def process_request_thread(self, request, client_address):
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)

    def server_close(self):
        super().server_close()
        for thread in self._threads or ():
            thread.join()


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    pass


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    pass


class UnixStreamServer(TCPServer):
    """A server at a path."""

    address_family = socket.AF_UNIX


class UnixDatagramServer(UDPServer):
    """The same for datagrams."""

    address_family = socket.AF_UNIX


class ThreadingUnixStreamServer(ThreadingMixIn, UnixStreamServer):
    pass


class ThreadingUnixDatagramServer(ThreadingMixIn, UnixDatagramServer):
    pass


class BaseRequestHandler:
    def __init__(self, request, client_address, server):
        self.request = request
        self.client_address = client_address
        self.server = server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()

    def setup(self):
        pass

    def handle(self):
        pass

    def finish(self):
        pass


# The bytes of a connection as a file, which leaves the connection open.
class _Bytes(io.RawIOBase):
    def __init__(self, connection):
        self._connection = connection

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        data = self._connection.recv(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        self._connection.sendall(data)
        return len(data)


class StreamRequestHandler(BaseRequestHandler):
    rbufsize = -1
    wbufsize = 0
    timeout = None
    disable_nagle_algorithm = False

    def setup(self):
        self.connection = self.request
        if self.timeout is not None:
            self.connection.settimeout(self.timeout)
        if self.disable_nagle_algorithm:
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        file = _Bytes(self.connection)
        self.rfile = io.BufferedReader(file) if self.rbufsize else file
        self.wfile = io.BufferedWriter(file) if self.wbufsize else file

    def finish(self):
        if not self.wfile.closed:
            self.wfile.flush()


class DatagramRequestHandler(BaseRequestHandler):
    def setup(self):
        self.packet, self.socket = self.request
        self.rfile = io.BytesIO(self.packet)
        self.wfile = io.BytesIO()

    def finish(self):
        self.socket.sendto(self.wfile.getvalue(), self.client_address)
