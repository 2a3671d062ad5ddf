# Errors, and values that XML-RPC has and Python has not.

import base64
import operator
from datetime import datetime

__name__ = "xmlrpc.client"

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


def _datetime(text):
    return datetime.strptime(text.strip(), "%Y%m%dT%H:%M:%S")
