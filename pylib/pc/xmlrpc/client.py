# The client's side of XML-RPC (xmlrpc.com/spec): values as XML and back, and a proxy whose methods
# are those of the server.

import base64
import http.client
import sys
import urllib.parse
from io import BytesIO

from ._values import (
    APPLICATION_ERROR, INTERNAL_ERROR, INVALID_ENCODING_CHAR, INVALID_METHOD_PARAMS,
    INVALID_XMLRPC, MAXINT, METHOD_NOT_FOUND, MININT, NOT_WELLFORMED_ERROR, PARSE_ERROR,
    SERVER_ERROR, SYSTEM_ERROR, TRANSPORT_ERROR, UNSUPPORTED_ENCODING, WRAPPERS, Binary,
    Boolean, boolean, DateTime, Error, escape, Fault, ProtocolError, ResponseError,
)
from ._marshal import dumps, ExpatParser, getparser, loads, Marshaller, Unmarshaller

__version__ = "%d.%d" % sys.version_info[:2]


def gzip_encode(data):
    import gzip

    return gzip.compress(data)


def gzip_decode(data, max_decode=20971520):
    import gzip

    try:
        with gzip.GzipFile(mode="rb", fileobj=BytesIO(data)) as f:
            out = f.read() if max_decode < 0 else f.read(max_decode + 1)
    except OSError:
        raise ValueError("invalid data") from None
    if 0 <= max_decode < len(out):
        raise ValueError("max gzipped payload length exceeded")
    return out


class _Method:
    def __init__(self, send, name):
        self.__send, self.__name = send, name

    def __call__(self, *args):
        return self.__send(self.__name, args)

    def __getattr__(self, name):
        return _Method(self.__send, self.__name + "." + name)


class MultiCallIterator:
    def __init__(self, results):
        self.results = results

    # A value comes in a list, so that a fault, which is a struct, is told from a value that is one.
    def __getitem__(self, i):
        result = self.results[i]
        if isinstance(result, list):
            return result[0]
        if isinstance(result, dict):
            raise Fault(result["faultCode"], result["faultString"])
        raise ValueError("unexpected type in multicall result")


class MultiCall:
    # Calls that are sent together.
    def __init__(self, server):
        self.__server = server
        self.__calls = []

    def __getattr__(self, name):
        return _Method(lambda name, args: self.__calls.append((name, args)), name)

    def __call__(self):
        calls = [{"methodName": name, "params": args} for name, args in self.__calls]
        return MultiCallIterator(self.__server.system.multicall(calls))


class Transport:
    user_agent = "Python-xmlrpc/%s" % __version__
    accept_gzip_encoding = True
    encode_threshold = None

    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=()):
        self._use_datetime = use_datetime
        self._use_builtin_types = use_builtin_types
        self._connection = None, None
        self._headers = list(headers)
        self._extra_headers = []

    def request(self, host, handler, request_body, verbose=False):
        # A connection that was kept may be closed by now.
        try:
            return self.single_request(host, handler, request_body, verbose)
        except (ConnectionError, http.client.RemoteDisconnected):
            return self.single_request(host, handler, request_body, verbose)

    def single_request(self, host, handler, request_body, verbose=False):
        try:
            response = self.send_request(host, handler, request_body, verbose).getresponse()
            if response.status == 200:
                self.verbose = verbose
                return self.parse_response(response)
        except Exception as e:
            # A fault is an answer in good order: the connection can be used again.
            if not isinstance(e, Fault):
                self.close()
            raise
        # Nor may the next answer begin with what is left of this one.
        if response.getheader("content-length", ""):
            response.read()
        raise ProtocolError(
            host + handler, response.status, response.reason, dict(response.getheaders())
        )

    def getparser(self):
        return getparser(self._use_datetime, self._use_builtin_types)

    def get_host_info(self, host):
        host, x509 = host if isinstance(host, tuple) else (host, {})
        auth, at, plain = host.rpartition("@")
        if not at:
            return host, [], x509
        auth = base64.b64encode(urllib.parse.unquote_to_bytes(auth)).decode()
        return plain, [("Authorization", "Basic " + auth)], x509

    def make_connection(self, host):
        known, connection = self._connection
        if known != host or connection is None:
            connection = self._connected(*self.get_host_info(host))
            self._connection = host, connection
        return connection

    def _connected(self, address, extra_headers, x509):
        self._extra_headers = extra_headers
        return http.client.HTTPConnection(address)

    def close(self):
        connection = self._connection[1]
        self._connection = None, None
        if connection:
            connection.close()

    def send_request(self, host, handler, request_body, debug):
        connection = self.make_connection(host)
        if debug:
            connection.set_debuglevel(1)
        packed = self.accept_gzip_encoding
        connection.putrequest("POST", handler, skip_accept_encoding=packed)
        own = [("Content-Type", "text/xml"), ("User-Agent", self.user_agent)]
        if packed:
            own.insert(0, ("Accept-Encoding", "gzip"))
        self.send_headers(connection, [*self._headers, *self._extra_headers, *own])
        self.send_content(connection, request_body)
        return connection

    def send_headers(self, connection, headers):
        for header in headers:
            connection.putheader(*header)

    def send_content(self, connection, request_body):
        limit = self.encode_threshold
        if limit is not None and len(request_body) > limit:
            request_body = gzip_encode(request_body)
            connection.putheader("Content-Encoding", "gzip")
        connection.putheader("Content-Length", str(len(request_body)))
        connection.endheaders(request_body)

    def parse_response(self, response):
        data = response.read()
        if response.getheader("Content-Encoding", "") == "gzip":
            data = gzip_decode(data, -1)
        if self.verbose:
            print("body:", repr(data))
        parser, target = self.getparser()
        parser.feed(data)
        parser.close()
        return target.close()


class SafeTransport(Transport):
    def __init__(self, use_datetime=False, use_builtin_types=False, *, headers=(), context=None):
        super().__init__(use_datetime, use_builtin_types, headers=headers)
        self.context = context

    def _connected(self, address, extra_headers, x509):
        self._extra_headers = extra_headers
        return http.client.HTTPSConnection(address, context=self.context, **(x509 or {}))


class ServerProxy:
    def __init__(
        self, uri, transport=None, encoding=None, verbose=False, allow_none=False,
        use_datetime=False, use_builtin_types=False, *, headers=(), context=None,
    ):
        parts = urllib.parse.urlsplit(uri)
        if parts.scheme not in ("http", "https"):
            raise OSError("unsupported XML-RPC protocol")
        self.__host = parts.netloc
        self.__handler = urllib.parse.urlunsplit(("", "", *parts[2:])) or "/RPC2"
        if transport is None:
            more = {"context": context} if parts.scheme == "https" else {}
            kind = SafeTransport if more else Transport
            transport = kind(use_datetime, use_builtin_types, headers=headers, **more)
        self.__transport = transport
        self.__verbose = verbose
        self.__form = {"encoding": encoding or "utf-8", "allow_none": allow_none}

    def __request(self, methodname, params):
        text = dumps(params, methodname, **self.__form)
        answer = self.__transport.request(
            self.__host, self.__handler, text.encode(self.__form["encoding"], "xmlcharrefreplace"),
            verbose=self.__verbose,
        )
        return answer[0] if len(answer) == 1 else answer

    def __getattr__(self, name):
        return _Method(self.__request, name)

    # Names are the server's; what belongs to the proxy itself is asked for by a call.
    def __call__(self, attr):
        own = {"transport": self.__transport, "close": self.__transport.close}
        if attr not in own:
            raise AttributeError("Attribute %r not found" % (attr,))
        return own[attr]

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.__transport.close()

    def __repr__(self):
        return "<%s for %s%s>" % (type(self).__name__, self.__host, self.__handler)


Server = ServerProxy
