# The client's side of XML-RPC (xmlrpc.com/spec): values as XML and back, and a proxy whose methods
# are those of the server.

import base64
import http.client
import sys
import urllib.parse
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from xml.parsers import expat

__version__ = "%d.%d" % sys.version_info[:2]
MAXINT, MININT = 2**31 - 1, -(2**31)
PARSE_ERROR, SERVER_ERROR, APPLICATION_ERROR = -32700, -32600, -32500
SYSTEM_ERROR, TRANSPORT_ERROR = -32400, -32300
NOT_WELLFORMED_ERROR, UNSUPPORTED_ENCODING, INVALID_ENCODING_CHAR = -32700, -32701, -32702
INVALID_XMLRPC, METHOD_NOT_FOUND, INVALID_METHOD_PARAMS = -32600, -32601, -32602
INTERNAL_ERROR = -32603


def escape(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Error(Exception):
    __str__ = object.__repr__


class ProtocolError(Error):
    def __init__(self, url, errcode, errmsg, headers):
        Error.__init__(self)
        self.url, self.errcode, self.errmsg, self.headers = url, errcode, errmsg, headers

    def __repr__(self):
        return "<%s for %s: %s %s>" % (
            type(self).__name__, self.url, self.errcode, self.errmsg
        )

    __str__ = __repr__


class ResponseError(Error):
    pass


class Fault(Error):
    def __init__(self, faultCode, faultString, **extra):
        Error.__init__(self)
        self.faultCode, self.faultString = faultCode, faultString

    def __repr__(self):
        return "<%s %s: %r>" % (type(self).__name__, self.faultCode, self.faultString)

    __str__ = __repr__


boolean = Boolean = bool


def _iso(value):
    # Of a datetime, a struct_time, a number of seconds or nothing, which is now.
    import time

    if isinstance(value, datetime):
        return value.strftime("%Y%m%dT%H:%M:%S").zfill(17)
    if not isinstance(value, (tuple, time.struct_time)):
        value = time.localtime(value or time.time())
    return "%04d%02d%02dT%02d:%02d:%02d" % tuple(value)[:6]


class DateTime:
    def __init__(self, value=0):
        self.value = value if isinstance(value, str) else _iso(value)

    def _pair(self, other):
        if isinstance(other, DateTime):
            return self.value, other.value
        if isinstance(other, datetime):
            return self.value, _iso(other)
        if isinstance(other, str):
            return self.value, other
        if hasattr(other, "timetuple"):
            return self.timetuple(), other.timetuple()
        raise TypeError(
            "Can't compare %s and %s" % (type(self).__qualname__, type(other).__qualname__)
        )

    def __lt__(self, other):
        own, other = self._pair(other)
        return own < other

    def __le__(self, other):
        own, other = self._pair(other)
        return own <= other

    def __gt__(self, other):
        own, other = self._pair(other)
        return own > other

    def __ge__(self, other):
        own, other = self._pair(other)
        return own >= other

    def __eq__(self, other):
        try:
            own, other = self._pair(other)
        except TypeError:
            return NotImplemented
        return own == other

    def timetuple(self):
        import time

        return time.strptime(self.value, "%Y%m%dT%H:%M:%S")

    def __str__(self):
        return self.value

    def __repr__(self):
        return "<%s %r at %#x>" % (type(self).__name__, self.value, id(self))

    def decode(self, data):
        self.value = str(data).strip()

    def encode(self, out):
        out.write("<value><dateTime.iso8601>%s</dateTime.iso8601></value>\n" % self.value)


class Binary:
    def __init__(self, data=None):
        if data is None:
            data = b""
        elif not isinstance(data, (bytes, bytearray)):
            raise TypeError("expected bytes or bytearray, not %s" % type(data).__name__)
        self.data = bytes(data)

    def __str__(self):
        return str(self.data, "latin-1")

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, Binary) else other)

    def decode(self, data):
        self.data = base64.decodebytes(data)

    def encode(self, out):
        text = base64.encodebytes(self.data).decode("ascii")
        out.write("<value><base64>\n%s</base64></value>\n" % text)


WRAPPERS = (DateTime, Binary)


class Marshaller:
    def __init__(self, encoding=None, allow_none=False):
        self.memo = {}
        self.encoding = encoding
        self.allow_none = allow_none

    def dumps(self, values):
        out = []
        if isinstance(values, Fault):
            out.append("<fault>\n")
            pair = {"faultCode": values.faultCode, "faultString": values.faultString}
            self._put(pair, out.append)
            out.append("</fault>\n")
        else:
            out.append("<params>\n")
            for value in values:
                out.append("<param>\n")
                self._put(value, out.append)
                out.append("</param>\n")
            out.append("</params>\n")
        return "".join(out)

    def _put(self, value, write):
        scalar = self._scalar(value)
        if scalar is not None:
            return write("<value>%s</value>\n" % scalar)
        if isinstance(value, WRAPPERS):
            self.write = write
            value.encode(self)
            del self.write
        elif isinstance(value, (list, tuple)):
            self._enter(value, "recursive sequence")
            write("<value><array><data>\n")
            for one in value:
                self._put(one, write)
            write("</data></array></value>\n")
            del self.memo[id(value)]
        elif isinstance(value, dict):
            self._struct(value, write)
        elif hasattr(value, "__dict__") and type(value).__module__ != "builtins":
            self._struct(value.__dict__, write)
        else:
            raise TypeError("cannot marshal %s objects" % type(value))

    def _enter(self, value, what):
        if id(value) in self.memo:
            raise TypeError("cannot marshal %s" % what)
        self.memo[id(value)] = None

    def _struct(self, value, write):
        self._enter(value, "recursive dictionaries")
        write("<value><struct>\n")
        for key, one in value.items():
            if not isinstance(key, str):
                raise TypeError("dictionary key must be string")
            write("<member>\n<name>%s</name>\n" % escape(key))
            self._put(one, write)
            write("</member>\n")
        write("</struct></value>\n")
        del self.memo[id(value)]

    def _scalar(self, value):
        if value is None:
            if not self.allow_none:
                raise TypeError("cannot marshal None unless allow_none is enabled")
            return "<nil/>"
        if isinstance(value, bool):
            return "<boolean>%d</boolean>" % value
        if isinstance(value, int):
            if not MININT <= value <= MAXINT:
                raise OverflowError("int exceeds XML-RPC limits")
            return "<int>%d</int>" % value
        if isinstance(value, float):
            return "<double>%r</double>" % value
        if isinstance(value, str):
            return "<string>%s</string>" % escape(value)
        if isinstance(value, (bytes, bytearray)):
            text = base64.encodebytes(value).decode("ascii")
            return "<base64>\n%s</base64>" % text
        if isinstance(value, datetime):
            return "<dateTime.iso8601>%s</dateTime.iso8601>" % _iso(value)
        return None


def _datetime(text):
    return datetime.strptime(text.strip(), "%Y%m%dT%H:%M:%S")


class Unmarshaller:
    def __init__(self, use_datetime=False, use_builtin_types=False):
        self._type = None
        self._stack = []
        self._marks = []
        self._data = []
        self._value = False
        self._methodname = None
        self._use_datetime = use_builtin_types or use_datetime
        self._use_bytes = use_builtin_types

    def close(self):
        if self._type is None or self._marks:
            raise ResponseError()
        if self._type == "fault":
            raise Fault(**self._stack[0])
        return tuple(self._stack)

    def getmethodname(self):
        return self._methodname

    def xml(self, encoding, standalone):
        self._encoding = encoding

    def start(self, tag, attrs):
        tag = tag.rpartition(":")[2]
        if tag in ("array", "struct"):
            self._marks.append(len(self._stack))
        self._data = []
        if self._value and tag not in _ENDS and tag not in ("array", "struct", "data", "member"):
            raise ResponseError("unknown tag %r" % tag)
        self._value = tag == "value"

    def data(self, text):
        self._data.append(text)

    def end(self, tag):
        tag = tag.rpartition(":")[2]
        text = "".join(self._data)
        self._data = []
        if tag == "value":
            # A value without a type is text.
            if self._value:
                self._stack.append(text)
            self._value = False
        elif tag in _ENDS:
            self._stack.append(_ENDS[tag](self, text))
            self._value = False
        elif tag == "name":
            self._stack.append(text)
        elif tag == "array":
            mark = self._marks.pop()
            self._stack[mark:] = [self._stack[mark:]]
            self._value = False
        elif tag == "struct":
            mark = self._marks.pop()
            items = self._stack[mark:]
            self._stack[mark:] = [dict(zip(items[::2], items[1::2]))]
            self._value = False
        elif tag in ("params", "fault"):
            self._type = tag
        elif tag == "methodName":
            self._methodname = text
            self._type = "methodName"

    def _boolean(self, text):
        if text not in ("0", "1"):
            raise TypeError("bad boolean value")
        return text == "1"

    def _date(self, text):
        if self._use_datetime:
            return _datetime(text)
        value = DateTime()
        value.decode(text)
        return value

    def _binary(self, text):
        value = Binary()
        value.decode(text.encode("ascii"))
        return value.data if self._use_bytes else value


_ENDS = {
    "nil": lambda self, text: None,
    "boolean": Unmarshaller._boolean,
    "string": lambda self, text: text,
    "double": lambda self, text: float(text),
    "float": lambda self, text: float(text),
    "bigdecimal": lambda self, text: Decimal(text),
    "dateTime.iso8601": Unmarshaller._date,
    "base64": Unmarshaller._binary,
}
_ENDS.update(dict.fromkeys(
    ("i1", "i2", "i4", "i8", "int", "biginteger"), lambda self, text: int(text)
))


class ExpatParser:
    def __init__(self, target):
        self._parser = parser = expat.ParserCreate(None, None)
        self._target = target
        parser.StartElementHandler = target.start
        parser.EndElementHandler = target.end
        parser.CharacterDataHandler = target.data
        target.xml(None, None)

    def feed(self, data):
        self._parser.Parse(data, False)

    def close(self):
        self._parser.Parse(b"", True)


def getparser(use_datetime=False, use_builtin_types=False):
    target = Unmarshaller(use_datetime, use_builtin_types)
    return ExpatParser(target), target


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=False):
    assert isinstance(params, (tuple, Fault)), "argument must be tuple or Fault instance"
    if isinstance(params, Fault):
        methodresponse = 1
    elif methodresponse and isinstance(params, tuple):
        assert len(params) == 1, "response tuple must be a singleton"
    encoding = encoding or "utf-8"
    body = Marshaller(encoding, allow_none).dumps(params)
    header = "<?xml version='1.0'?>\n"
    if encoding != "utf-8":
        header = "<?xml version='1.0' encoding='%s'?>\n" % encoding
    if methodname:
        name = escape(methodname)
        return "%s<methodCall>\n<methodName>%s</methodName>\n%s</methodCall>\n" % (
            header, name, body
        )
    if methodresponse:
        return "%s<methodResponse>\n%s</methodResponse>\n" % (header, body)
    return body


def loads(data, use_datetime=False, use_builtin_types=False):
    parser, target = getparser(use_datetime, use_builtin_types)
    parser.feed(data)
    parser.close()
    return target.close(), target.getmethodname()


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

    def __getattr__(self, name):
        return _Method(self.__send, "%s.%s" % (self.__name, name))

    def __call__(self, *args):
        return self.__send(self.__name, args)


class MultiCallIterator:
    def __init__(self, results):
        self.results = results

    def __getitem__(self, i):
        item = self.results[i]
        if isinstance(item, dict):
            raise Fault(item["faultCode"], item["faultString"])
        if isinstance(item, list):
            return item[0]
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
            connection = self.send_request(host, handler, request_body, verbose)
            response = connection.getresponse()
            if response.status == 200:
                self.verbose = verbose
                return self.parse_response(response)
        except Fault:
            raise
        except Exception:
            self.close()
            raise
        if response.getheader("content-length", ""):
            response.read()
        raise ProtocolError(
            host + handler, response.status, response.reason, dict(response.getheaders())
        )

    def getparser(self):
        return getparser(self._use_datetime, self._use_builtin_types)

    def get_host_info(self, host):
        x509 = {}
        if isinstance(host, tuple):
            host, x509 = host
        auth, at, plain = host.rpartition("@")
        if not at:
            return host, [], x509
        auth = base64.b64encode(urllib.parse.unquote_to_bytes(auth)).decode()
        return plain, [("Authorization", "Basic " + auth)], x509

    def make_connection(self, host):
        if self._connection and host == self._connection[0]:
            return self._connection[1]
        plain, self._extra_headers, _ = self.get_host_info(host)
        self._connection = host, http.client.HTTPConnection(plain)
        return self._connection[1]

    def close(self):
        host, connection = self._connection
        if connection:
            self._connection = None, None
            connection.close()

    def send_request(self, host, handler, request_body, debug):
        connection = self.make_connection(host)
        headers = self._headers + self._extra_headers
        if debug:
            connection.set_debuglevel(1)
        connection.putrequest("POST", handler, skip_accept_encoding=True)
        if self.accept_gzip_encoding:
            headers.append(("Accept-Encoding", "gzip"))
        headers.append(("Content-Type", "text/xml"))
        headers.append(("User-Agent", self.user_agent))
        self.send_headers(connection, headers)
        self.send_content(connection, request_body)
        return connection

    def send_headers(self, connection, headers):
        for name, value in headers:
            connection.putheader(name, value)

    def send_content(self, connection, request_body):
        if self.encode_threshold is not None and self.encode_threshold < len(request_body):
            connection.putheader("Content-Encoding", "gzip")
            request_body = gzip_encode(request_body)
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

    def make_connection(self, host):
        if self._connection and host == self._connection[0]:
            return self._connection[1]
        plain, self._extra_headers, x509 = self.get_host_info(host)
        connection = http.client.HTTPSConnection(plain, None, context=self.context, **(x509 or {}))
        self._connection = host, connection
        return connection


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
        self.__encoding = encoding or "utf-8"
        self.__verbose = verbose
        self.__allow_none = allow_none

    def __close(self):
        self.__transport.close()

    def __request(self, methodname, params):
        request = dumps(
            params, methodname, encoding=self.__encoding, allow_none=self.__allow_none
        ).encode(self.__encoding, "xmlcharrefreplace")
        answer = self.__transport.request(
            self.__host, self.__handler, request, verbose=self.__verbose
        )
        return answer[0] if len(answer) == 1 else answer

    def __repr__(self):
        return "<%s for %s%s>" % (type(self).__name__, self.__host, self.__handler)

    def __getattr__(self, name):
        return _Method(self.__request, name)

    def __call__(self, attr):
        if attr == "close":
            return self.__close
        if attr == "transport":
            return self.__transport
        raise AttributeError("Attribute %r not found" % (attr,))

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.__close()


Server = ServerProxy
