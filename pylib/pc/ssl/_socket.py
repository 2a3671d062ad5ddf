# `SSLSocket`: a socket whose bytes are encrypted. It takes over what the plain one has open; the
# built-in socket knows of the connection, so reading, writing and waiting are the same.

import _tls
from socket import socket
from ssl._names import SSLEOFError, SSLError, SSLWantReadError, SSLWantWriteError, translate


# Name, version of the protocol and bits of the key.
def describe_cipher(name, version):
    name = name.replace("TLS13-", "TLS-").replace("-", "_")
    return name, version, 256 if "256" in name.split("_SHA")[0] or "CHACHA" in name else 128


class SSLSocket(socket):
    @classmethod
    def _create(cls, sock, server_side=False, do_handshake_on_connect=True,
                suppress_ragged_eofs=True, server_hostname=None, context=None, session=None):
        try:
            sock.getpeername()
            connected = True
        except OSError as e:
            if e.errno != 107:
                raise
            connected = False
        timeout = sock.gettimeout()
        made = socket.__new__(cls, sock.family, sock.type, sock.proto, sock)
        sock._closed = True
        made.settimeout(timeout)
        made._context = context
        made._name = server_hostname
        made.server_side = server_side
        made.suppress_ragged_eofs = suppress_ragged_eofs
        made.do_handshake_on_connect = do_handshake_on_connect
        made._started = False
        if connected:
            try:
                made._start()
                if do_handshake_on_connect:
                    if timeout == 0.0:
                        raise ValueError(
                            "do_handshake_on_connect should not be specified for non-blocking "
                            "sockets"
                        )
                    made.do_handshake()
            except BaseException:
                made.close()
                raise
        return made

    def _start(self):
        self._context._tls.start(self, self.server_side, self._name)
        self._started = True

    context = property(lambda self: self._context)
    server_hostname = property(lambda self: self._name)
    session = property(lambda self: None)
    session_reused = property(lambda self: False)

    # What the connection finds wrong is told as CPython tells it.
    def _timely(self, call, *args):
        try:
            return socket._timely(self, call, *args)
        except TimeoutError as e:
            raise TimeoutError("The read operation timed out") from None
        except BlockingIOError:
            if call in (socket.send, socket.sendall):
                raise SSLWantWriteError(3, "The operation did not complete (write)") from None
            raise SSLWantReadError(2, "The operation did not complete (read)") from None
        except OSError as e:
            if e.errno == 71:
                raise translate(e, self._name) from None
            raise

    def do_handshake(self, block=False):
        if not self._started:
            self._start()
        try:
            socket._timely(self, _tls.handshake)
        except BlockingIOError:
            raise SSLWantReadError(2, "The operation did not complete (read)") from None
        except ConnectionResetError:
            text = "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol"
            raise SSLEOFError(8, text) from None
        except OSError as e:
            if e.errno == 71:
                raise translate(e, self._name) from None
            raise

    def connect(self, address):
        socket.connect(self, address)
        if not self._started:
            self._start()
            if self.do_handshake_on_connect:
                self.do_handshake()

    def accept(self):
        made, address = socket.accept(self)
        made = self._context.wrap_socket(
            made, server_side=True, do_handshake_on_connect=self.do_handshake_on_connect,
            suppress_ragged_eofs=self.suppress_ragged_eofs,
        )
        return made, address

    def read(self, len=1024, buffer=None):
        if buffer is not None:
            return self.recv_into(buffer, len if len else 0)
        return self.recv(len)

    def write(self, data):
        return self.send(data)

    def _check_plain(self, flags, name):
        if flags:
            raise ValueError("non-zero flags not allowed in calls to %s() on %s"
                             % (name, self.__class__))

    def recv(self, buflen=1024, flags=0):
        self._check_plain(flags, "recv")
        return socket.recv(self, buflen)

    def recv_into(self, buffer, nbytes=None, flags=0):
        self._check_plain(flags, "recv_into")
        return socket.recv_into(self, buffer, nbytes or 0)

    def send(self, data, flags=0):
        self._check_plain(flags, "send")
        return socket.send(self, data)

    def recvfrom(self, buflen=1024, flags=0):
        raise ValueError("recvfrom not allowed on instances of %s" % self.__class__)

    def sendto(self, data, *flags_or_address):
        raise ValueError("sendto not allowed on instances of %s" % self.__class__)

    def dup(self):
        raise NotImplementedError("Can't dup() %s instances" % self.__class__.__name__)

    def pending(self):
        return _tls.pending(self)

    def getpeercert(self, binary_form=False):
        if not self._started or _tls.cipher(self) is None:
            raise ValueError("handshake not done yet")
        found = _tls.certificates(self)
        if not found:
            return None
        if binary_form:
            return found[0]
        if not self._context.verify_mode:
            return {}
        from ssl._certificate import describe

        return describe(found[0])

    def selected_alpn_protocol(self):
        return _tls.protocol(self)

    def selected_npn_protocol(self):
        return None

    def cipher(self):
        found = _tls.cipher(self)
        if found is None:
            return None
        return describe_cipher(*found)

    def shared_ciphers(self):
        return None

    def compression(self):
        return None

    def version(self):
        found = _tls.cipher(self)
        return found and found[1]

    def get_channel_binding(self, cb_type="tls-unique"):
        raise ValueError("%s channel binding type not implemented" % cb_type)

    def verify_client_post_handshake(self):
        raise SSLError("post-handshake authentication is not there")

    def unwrap(self):
        if not self._started:
            raise ValueError("No SSL wrapper around " + str(self))
        _tls.farewell(self)
        made = socket(self.family, self.type, self.proto, self)
        self._closed = True
        return made
