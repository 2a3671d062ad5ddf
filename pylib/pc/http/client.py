# Requests over sockets, and their answers.

import io
import socket
from email.parser import Parser
from email.message import Message
from http import HTTPStatus

from ._errors import (
    _MAXLINE, BadStatusLine, CannotSendHeader, CannotSendRequest, error, HTTPException,
    ImproperConnectionState, IncompleteRead, InvalidURL, LineTooLong, NotConnected,
    RemoteDisconnected, ResponseNotReady, UnimplementedFileMode, UnknownProtocol,
    UnknownTransferEncoding,
)

HTTP_PORT = 80
HTTPS_PORT = 443
responses = {status: status.phrase for status in HTTPStatus}
globals().update({status.name: status for status in HTTPStatus})

_MAXHEADERS = 100


class HTTPMessage(Message):
    def getallmatchingheaders(self, name):
        name = name.lower()
        return ["%s: %s" % (k, v) for k, v in self.items() if k.lower() == name]


def parse_headers(fp, _class=HTTPMessage):
    lines = []
    while True:
        line = fp.readline()
        if len(line) > _MAXLINE:
            raise LineTooLong("header line")
        lines.append(line)
        if len(lines) > _MAXHEADERS:
            raise HTTPException("got more than %d headers" % _MAXHEADERS)
        if line in (b"\r\n", b"\n", b""):
            break
    return Parser(_class=_class).parsestr(b"".join(lines).decode("iso-8859-1"))


class HTTPResponse(io.BufferedIOBase):
    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile("rb")
        self.debuglevel = debuglevel
        self._method = method
        self.headers = self.msg = None
        self.version = self.status = self.reason = None
        self.chunked = self.chunk_left = self.length = self.will_close = None

    def begin(self):
        if self.headers is not None:
            return
        while True:
            self.version, self.status, self.reason = self._status()
            if self.status != 100:
                break
            parse_headers(self.fp)
        self.code = self.status
        self.reason = self.reason.strip()
        self.version = 11 if self.version.startswith("HTTP/1.") and self.version[-1] != "0" else 10
        self.headers = self.msg = parse_headers(self.fp)
        self.chunked = self.headers.get("transfer-encoding", "").lower() == "chunked"
        self.chunk_left = None
        self.will_close = self._closes()
        length = self.headers.get("content-length")
        self.length = None
        if length and not self.chunked and length.strip().isdigit():
            self.length = int(length)
        if self.status in (204, 304) or 100 <= self.status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _status(self):
        line = str(self.fp.readline(), "iso-8859-1")
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        version, status, reason = (line.split(None, 2) + ["", "", ""])[:3]
        if not version.startswith("HTTP/") or not status.isdigit() or not 100 <= int(status) <= 999:
            self._close_conn()
            raise BadStatusLine(line)
        return version, int(status), reason

    def _closes(self):
        said = self.headers.get("connection", "").lower()
        if self.version == 11:
            return "close" in said
        return "keep-alive" not in said and not self.headers.get("keep-alive")

    def _close_conn(self):
        fp, self.fp = self.fp, None
        if fp is not None:
            fp.close()

    def close(self):
        self._close_conn()

    @property
    def closed(self):
        return self.fp is None

    def isclosed(self):
        return self.fp is None

    def flush(self):
        pass

    def readable(self):
        return True

    def read(self, amt=None):
        if self.fp is None:
            return b""
        if self._method == "HEAD":
            self._close_conn()
            return b""
        if self.chunked:
            return self._read_chunked(amt)
        if amt is not None and amt >= 0:
            if self.length is not None:
                amt = min(amt, self.length)
            data = self.fp.read(amt)
            if not data and amt:
                self._close_conn()
            elif self.length is not None:
                self.length -= len(data)
                if not self.length:
                    self._close_conn()
            return data
        if self.length is None:
            data = self.fp.read()
        else:
            data = self.fp.read(self.length)
            if len(data) < self.length:
                raise IncompleteRead(data, self.length - len(data))
            self.length = 0
        self._close_conn()
        return data

    def _next_chunk(self):
        if self.chunk_left == 0:
            self.fp.readline()
        line = self.fp.readline()
        try:
            self.chunk_left = int(line.split(b";")[0], 16)
        except ValueError:
            self._close_conn()
            raise IncompleteRead(b"") from None
        if self.chunk_left == 0:
            while self.fp.readline() not in (b"\r\n", b"\n", b""):
                pass
            self._close_conn()
            return False
        return True

    def _read_chunked(self, amt):
        parts = []
        while self.fp is not None and (amt is None or amt < 0 or amt > 0):
            if not self.chunk_left and not self._next_chunk():
                break
            n = self.chunk_left if amt is None or amt < 0 else min(amt, self.chunk_left)
            data = self.fp.read(n)
            if not data:
                raise IncompleteRead(b"".join(parts))
            parts.append(data)
            self.chunk_left -= len(data)
            if amt is not None and amt >= 0:
                amt -= len(data)
        return b"".join(parts)

    def read1(self, n=-1):
        return self.read(8192 if n < 0 else n)

    def readinto(self, b):
        data = self.read(len(b))
        b[: len(data)] = data
        return len(data)

    def getheader(self, name, default=None):
        if self.headers is None:
            raise ResponseNotReady()
        found = self.headers.get_all(name)
        return ", ".join(found) if found else default

    def getheaders(self):
        if self.headers is None:
            raise ResponseNotReady()
        return list(self.headers.items())

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status


class HTTPConnection:
    _http_vsn = 11
    _http_vsn_str = "HTTP/1.1"
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        self.timeout = timeout if isinstance(timeout, (int, float)) else None
        self.source_address = source_address
        self.blocksize = blocksize
        self.sock = None
        self._buffer = []
        self._response = None
        self._state = "idle"
        self._method = None
        self.host, self.port = self._host_and_port(host, port)

    def _host_and_port(self, host, port):
        if port is None:
            at = host.rfind(":")
            if at > host.rfind("]"):
                text = host[at + 1 :]
                if text and not text.isdigit():
                    raise InvalidURL("nonnumeric port: '%s'" % text)
                port = int(text) if text else self.default_port
                host = host[:at]
            else:
                port = self.default_port
        if host[:1] == "[" and host[-1:] == "]":
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    def connect(self):
        address = socket.getaddrinfo(self.host, self.port, 0, socket.SOCK_STREAM)[0]
        self.sock = socket.socket(address[0], address[1], address[2])
        if self.timeout is not None:
            self.sock.settimeout(self.timeout)
        self.sock.connect(address[-1])

    def close(self):
        self._state = "idle"
        sock, self.sock = self.sock, None
        if sock:
            sock.close()
        self._response = None

    def send(self, data):
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if hasattr(data, "read"):
            while True:
                block = data.read(self.blocksize)
                if not block:
                    return
                self.sock.sendall(block.encode("iso-8859-1") if isinstance(block, str) else block)
        elif isinstance(data, (bytes, bytearray, memoryview)):
            self.sock.sendall(data)
        else:
            for part in data:
                self.sock.sendall(part)

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != "idle":
            raise CannotSendRequest(self._state)
        if any(c <= " " or c == "\x7f" for c in url):
            raise InvalidURL("URL can't contain control characters. %r" % url)
        self._state = "started"
        self._method = method
        url = url or "/"
        self._buffer = [("%s %s %s" % (method, url, self._http_vsn_str)).encode("ascii")]
        if not skip_host:
            host = "[%s]" % self.host if ":" in self.host else self.host
            if self.port != self.default_port:
                host = "%s:%s" % (host, self.port)
            self.putheader("Host", host)
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def putheader(self, header, *values):
        if self._state != "started":
            raise CannotSendHeader()
        header = header.encode("ascii") if isinstance(header, str) else header
        texts = []
        for value in values:
            if isinstance(value, int):
                value = str(value)
            texts.append(value.encode("latin-1") if isinstance(value, str) else value)
        value = b"\r\n\t".join(texts)
        if b"\n" in header or b"\n" in value.replace(b"\r\n\t", b""):
            raise ValueError("Invalid header value %r" % value)
        self._buffer.append(header + b": " + value)

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._state != "started":
            raise CannotSendHeader()
        self._state = "sent"
        self.send(b"\r\n".join(self._buffer + [b"", b""]))
        self._buffer = []
        if message_body is not None:
            if encode_chunked:
                for part in message_body:
                    if part:
                        self.send(b"%x\r\n" % len(part) + part + b"\r\n")
                self.send(b"0\r\n\r\n")
            else:
                self.send(message_body)

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        names = [name.lower() for name in headers]
        self.putrequest(method, url, "host" in names, "accept-encoding" in names)
        if isinstance(body, str):
            body = body.encode("iso-8859-1")
        chunked = False
        if "content-length" not in names and "transfer-encoding" not in names:
            if body is None:
                if method.upper() in ("PATCH", "POST", "PUT"):
                    self.putheader("Content-Length", "0")
            elif isinstance(body, (bytes, bytearray, memoryview)):
                self.putheader("Content-Length", str(len(body)))
            else:
                chunked = True
                if hasattr(body, "read"):
                    body = iter(lambda f=body: f.read(8192), b"")
                self.putheader("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body, encode_chunked=chunked or encode_chunked)

    def getresponse(self):
        if self._response is not None and self._response.isclosed():
            self._response = None
        if self._state != "sent" or self._response is not None:
            raise ResponseNotReady(self._state)
        response = self.response_class(self.sock, method=self._method)
        try:
            response.begin()
        except (OSError, HTTPException):
            self.close()
            raise
        self._state = "idle"
        if response.will_close:
            self.sock = None
        else:
            self._response = response
        return response


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT

    def __init__(self, host, port=None, *, timeout=None, context=None, **options):
        HTTPConnection.__init__(self, host, port, timeout)
        self._context = context

    def connect(self):
        import ssl

        HTTPConnection.connect(self)
        context = self._context or ssl.create_default_context()
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
