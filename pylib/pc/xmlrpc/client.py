# The client's side of XML-RPC (xmlrpc.com/spec): values as XML and back, and a proxy whose methods
# are those of the server.

import base64
import http.client
import operator
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


def _comparison(operation):
    def compare(self, other):
        pair = self._pair(other)
        return NotImplemented if pair is None else operation(*pair)

    return compare


class DateTime:
    def __init__(self, value=0):
        self.value = value if isinstance(value, str) else _iso(value)

    # Both in a form that can be compared, if there is one.
    def _pair(self, other):
        if isinstance(other, DateTime):
            return self.value, other.value
        if isinstance(other, datetime):
            return self.value, _iso(other)
        if isinstance(other, str):
            return self.value, other
        if hasattr(other, "timetuple"):
            return self.timetuple(), other.timetuple()
        return None

    __eq__ = _comparison(operator.eq)
    __lt__, __le__ = _comparison(operator.lt), _comparison(operator.le)
    __gt__, __ge__ = _comparison(operator.gt), _comparison(operator.ge)

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
    # Values are added to the innermost open array or struct; the first list is that of the message.
    def __init__(self, use_datetime=False, use_builtin_types=False):
        self._open = [[]]
        self._text = []
        self._kind = self._method = None
        # Inside a `value` that has not named its type so far.
        self._untyped = False
        self._plain_dates = use_datetime or use_builtin_types
        self._plain_bytes = use_builtin_types

    def xml(self, encoding, standalone):
        # Expat has decoded the text.
        pass

    def start(self, tag, attrs):
        tag = tag.rpartition(":")[2]
        if self._untyped and tag not in _SCALARS and tag not in _ENDS:
            raise ResponseError("unknown tag %r" % tag)
        self._untyped = tag == "value"
        self._text = []
        if tag in ("array", "struct"):
            self._open.append([])

    def data(self, text):
        self._text.append(text)

    def end(self, tag):
        tag = tag.rpartition(":")[2]
        text = "".join(self._text)
        self._text = []
        if tag in _SCALARS:
            self._add(_SCALARS[tag](self, text))
        elif tag in _ENDS:
            _ENDS[tag](self, text)

    def getmethodname(self):
        return self._method

    def close(self):
        values, *unfinished = self._open
        if unfinished or self._kind is None:
            raise ResponseError()
        if self._kind != "fault":
            return tuple(values)
        raise Fault(**values[0])

    def _add(self, value):
        self._open[-1].append(value)
        self._untyped = False

    def _end_value(self, text):
        # What has no type is text.
        if self._untyped:
            self._add(text)

    def _end_array(self, text):
        self._add(self._open.pop())

    def _end_struct(self, text):
        members = self._open.pop()
        self._add(dict(zip(members[::2], members[1::2])))

    def _end_method(self, text):
        self._kind, self._method = "methodName", text

    def _end_params(self, text):
        self._kind = "params"

    def _end_fault(self, text):
        self._kind = "fault"

    def _boolean(self, text):
        if text not in ("0", "1"):
            raise TypeError("bad boolean value")
        return text == "1"

    def _date(self, text):
        if self._plain_dates:
            return _datetime(text)
        value = DateTime()
        value.decode(text)
        return value

    def _binary(self, text):
        value = Binary()
        value.decode(text.encode("ascii"))
        return value.data if self._plain_bytes else value


def _reading(kind):
    return lambda self, text: kind(text)


# Elements that are a value each, by what makes it of their text.
_SCALARS = {
    **dict.fromkeys(("i1", "i2", "i4", "i8", "int", "biginteger"), _reading(int)),
    **dict.fromkeys(("double", "float"), _reading(float)),
    **dict.fromkeys(("string", "name"), _reading(str)),
    "bigdecimal": _reading(Decimal),
    "nil": lambda self, text: None,
    "boolean": Unmarshaller._boolean,
    "dateTime.iso8601": Unmarshaller._date,
    "base64": Unmarshaller._binary,
}
# And those whose end says something about what is inside.
_ENDS = {
    "value": Unmarshaller._end_value,
    "array": Unmarshaller._end_array,
    "struct": Unmarshaller._end_struct,
    "methodName": Unmarshaller._end_method,
    "params": Unmarshaller._end_params,
    "fault": Unmarshaller._end_fault,
}


class ExpatParser:
    def __init__(self, target):
        parser = expat.ParserCreate(None, None)
        parser.StartElementHandler, parser.EndElementHandler = target.start, target.end
        parser.CharacterDataHandler = target.data
        self._parser, self._target = parser, target
        target.xml(None, None)

    def feed(self, data):
        self._parser.Parse(data, False)

    def close(self):
        self._parser.Parse(b"", True)


def getparser(use_datetime=False, use_builtin_types=False):
    target = Unmarshaller(use_datetime, use_builtin_types)
    return ExpatParser(target), target


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=False):
    is_fault = isinstance(params, Fault)
    assert is_fault or isinstance(params, tuple), "argument must be tuple or Fault instance"
    single = is_fault or not methodresponse or len(params) == 1
    assert single, "response tuple must be a singleton"
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
    if methodresponse or is_fault:
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
