# Connections whose bytes the program carries: what the other side has sent goes into one buffer,
# what is to be sent comes out of another one.

from ssl._names import SSLEOFError, SSLError, SSLWantReadError, translate
from ssl._socket import describe_cipher


class MemoryBIO:
    def __init__(self):
        self._data = bytearray()
        self._ended = False

    pending = property(lambda self: len(self._data))
    eof = property(lambda self: self._ended and not self._data)

    def read(self, size=-1):
        size = len(self._data) if size < 0 else size
        found = bytes(self._data[:size])
        del self._data[:size]
        return found

    def write(self, buf):
        if self._ended:
            raise SSLError(1, "cannot write() after write_eof()")
        data = memoryview(buf).cast("B")
        self._data += data
        return len(data)

    def write_eof(self):
        self._ended = True


class SSLObject:
    def __init__(self, *args, **kwargs):
        raise TypeError(
            "%s does not have a public constructor. Instances are returned by "
            "SSLContext.wrap_bio()." % self.__class__.__name__
        )

    @classmethod
    def _create(cls, native, incoming, outgoing, server_side, server_hostname, context):
        self = cls.__new__(cls)
        self._native, self._incoming, self._outgoing = native, incoming, outgoing
        self._context, self.session, self.session_reused = context, None, False
        self._side, self._name = server_side, server_hostname
        return self

    context = property(lambda self: self._context)
    server_side = property(lambda self: self._side)
    server_hostname = property(lambda self: self._name)

    # What is to be sent goes into the buffer.
    def _push(self):
        while data := self._native.outgoing():
            self._outgoing.write(data)
            self._native.sent(len(data))

    # Takes what the next record lacks from the buffer. False if nothing is there at the end.
    def _pull(self):
        data = self._incoming.read(self._native.wanted())
        if data:
            try:
                self._native.feed(data)
            except OSError as e:
                self._push()
                raise translate(e, self._name) from None
        elif not self._incoming.eof:
            raise SSLWantReadError(2, "The operation did not complete (read)")
        return bool(data)

    # Goes on by what the other side has sent, which must not have come to its end.
    def _advance(self):
        if not self._pull():
            text = "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol"
            raise SSLEOFError(8, text)
        self._push()

    def do_handshake(self):
        self._push()
        while self._native.is_handshaking():
            self._advance()

    def read(self, len=1024, buffer=None):
        self.do_handshake()
        while (data := self._native.read(len)) is None:
            self._advance()
        if buffer is None:
            return data
        size = data.__len__()
        buffer[:size] = data
        return size

    def write(self, data):
        self.do_handshake()
        view, done = memoryview(data).cast("B"), 0
        while done < len(view):
            done += self._native.write(view[done:])
            self._push()
        return done

    # Says that nothing more is sent, then waits until the other side has said so.
    def unwrap(self):
        self._native.farewell()
        self._push()
        while self._native.read(1 << 14) != b"":
            if not self._pull():
                break

    def pending(self):
        return int(self._native.is_ready())

    def getpeercert(self, binary_form=False):
        if self._native.is_handshaking():
            raise ValueError("handshake not done yet")
        found = self._native.getpeercert(True)
        if found is None or binary_form:
            return found
        if not self._context.verify_mode:
            return {}
        from ssl._certificate import describe

        return describe(found)

    def selected_alpn_protocol(self):
        return self._native.protocol()

    def selected_npn_protocol(self):
        return None

    def cipher(self):
        found = self._native.cipher()
        return found and describe_cipher(*found)

    def version(self):
        found = self._native.cipher()
        return found and found[1]

    def shared_ciphers(self):
        return None

    def compression(self):
        return None

    def get_channel_binding(self, cb_type="tls-unique"):
        raise ValueError("%s channel binding type not implemented" % cb_type)

    def verify_client_post_handshake(self):
        raise SSLError("post-handshake authentication is not there")

    def __del__(self):
        native = getattr(self, "_native", None)
        if native is not None:
            native.forget()
