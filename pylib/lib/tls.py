# Encrypted connections: over sockets by natives, over any other stream by the code here, which
# carries bytes between the stream and a session.

import _tls
from _tls import CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER
from errno import ECONNRESET, EINVAL
from io import IOBase
from select import poll
from socket import socket
from time import sleep_ms

# Events of streams.
_READ = 1
_WRITE = 4
_ERROR = 8
_INVALID = 32


class SSLContext(_tls.SSLContext):
    def wrap_socket(
        self, sock, *, server_side=False, do_handshake_on_connect=True, server_hostname=None
    ):
        if isinstance(sock, socket):
            return super().wrap_socket(
                sock,
                server_side=server_side,
                do_handshake_on_connect=do_handshake_on_connect,
                server_hostname=server_hostname,
            )
        wrapped = SSLSocket(self.session(server_side, server_hostname), sock)
        if do_handshake_on_connect:
            wrapped.do_handshake()
        return wrapped

    # Nothing else can be stored in one.
    def __setattr__(self, name, value):
        if name != "verify_mode":
            raise AttributeError(name)
        self.set_verify_mode(value)

    def __del__(self):
        super().__del__()


# A stream answers None where it would have to wait; so does this one.
class SSLSocket(IOBase):
    def __init__(self, session, stream):
        self._session = session
        self._stream = stream
        # What the last operation waited for, if that is not what its name says.
        self._waits = 0

    def __repr__(self):
        return "<SSLSocket>"

    # True if all that was to be sent has gone.
    def _send(self):
        while True:
            data = self._session.outgoing()
            if not data:
                return True
            count = self._stream.write(data)
            if not count:
                return False
            self._session.sent(count)

    # As much as the record that is coming lacks, and no more: what follows the last one is the
    # stream's. The count; None if nothing is there now.
    def _receive(self):
        buffer = bytearray(self._session.wanted())
        count = self._stream.readinto(buffer)
        if count:
            try:
                self._session.feed(memoryview(buffer)[:count])
            except OSError:
                # The other side is told why.
                self._send()
                raise
        elif count == 0 and self._session.is_handshaking():
            raise OSError(ECONNRESET)
        return count

    # Goes on with the handshake; the event that it waits for, 0 when it is complete.
    def _shake(self):
        self._open()
        while True:
            if not self._send():
                return _WRITE
            if not self._session.is_handshaking():
                return 0
            if self._receive() is None:
                return _READ

    def do_handshake(self):
        while self._shake():
            sleep_ms(1)

    def _open(self):
        if self._stream is None:
            raise OSError(EINVAL)
        return self._session

    # Up to `count` bytes or to the end of a line; None if nothing is there, nothing at the end.
    def _some(self, count, line=False):
        session = self._open()
        self._waits = 0
        while True:
            data = session.read(count, line)
            if data is not None:
                return data
            if not self._send() and session.is_handshaking():
                self._waits = _WRITE
                return None
            got = self._receive()
            if got is None:
                return None
            if got == 0:
                session.end()

    # All of `count` bytes, fewer at the end or where there are no more now.
    def _gather(self, count, line):
        if count is None or count < 0:
            count = 1 << 30
        taken = bytearray()
        while True:
            data = self._some(count - len(taken), line)
            if data is None and not taken:
                return None
            if data:
                taken += data
            if not data or len(taken) == count or line and data[-1] == 10:
                return bytes(taken)

    def read(self, count=-1):
        return self._gather(count, False)

    def readline(self, limit=-1):
        return self._gather(limit, True)

    def recv(self, count, flags=0):
        return self._some(count)

    def readinto(self, buffer, count=None):
        view = memoryview(buffer)
        count = len(view) if count is None else min(count, len(view))
        data = self._gather(count, False)
        if data is None:
            return None
        view[: len(data)] = data
        return len(data)

    recv_into = readinto

    # The count that was taken; None if nothing can be taken now.
    def write(self, data, *window):
        session = self._open()
        view = memoryview(data.encode() if isinstance(data, str) else data)
        if window:
            start = window[0] if len(window) > 1 else 0
            view = view[start : start + window[-1]]
        waits = self._shake()
        self._waits = waits & _READ
        if waits:
            return None
        done = 0
        while done < len(view):
            done += session.write(view[done:])
            if not self._send():
                break
        return done

    def send(self, data, flags=0):
        return self.write(data)

    def sendall(self, data, flags=0):
        view = memoryview(data)
        while len(view):
            count = self.write(view)
            if count is None:
                sleep_ms(1)
            else:
                view = view[count:]

    def getpeercert(self, binary=True):
        return self._open().getpeercert(binary)

    def cipher(self):
        return self._open().cipher()

    def fileno(self):
        return self._stream.fileno()

    def setblocking(self, flag):
        self._stream.setblocking(flag)

    def settimeout(self, seconds):
        self._stream.settimeout(seconds)

    # Requests: 1 flush, 3 poll, 4 close.
    def ioctl(self, request, arg):
        if request == 3:
            return self._poll(arg)
        if request == 4:
            self._close()
            return 0
        if request == 1 and self._stream is not None:
            self._send()
            return 0
        if not hasattr(self._stream, "ioctl"):
            raise OSError(EINVAL)
        return self._stream.ioctl(request, arg)

    # What was decrypted already needs no stream. What was encrypted and found no room goes now:
    # for whoever wrote it, it has gone.
    def _poll(self, wanted):
        if self._stream is None or not self._session.is_sound():
            return _INVALID
        try:
            self._send()
        except OSError:
            return _ERROR
        happened = _READ & wanted if self._session.is_ready() else 0
        asked = self._waits if self._waits and wanted & (_READ | _WRITE) else wanted
        if happened and asked == _READ:
            return happened
        found = self._ask(asked)
        if self._waits and found & self._waits:
            # The operation can go on, whatever it is called.
            found |= wanted & (_READ | _WRITE)
        return happened | found & ~(asked & ~wanted)

    def _ask(self, wanted):
        if hasattr(self._stream, "ioctl"):
            return self._stream.ioctl(3, wanted)
        asked = poll()
        asked.register(self._stream, wanted)
        for _, happened in asked.poll(0):
            return happened
        return 0

    def _close(self):
        stream = self._stream
        if stream is None:
            return
        try:
            if self._session.is_sound():
                self._session.farewell()
                self._send()
        except OSError:
            # The other side has gone already.
            pass
        self._session.forget()
        self._stream = None
        stream.close()

    def __del__(self):
        self._session.forget()
