# Calls and answers as XML, and back.

import base64
from datetime import datetime
from decimal import Decimal
from xml.parsers import expat

from ._values import (
    MAXINT, MININT, WRAPPERS, _datetime, _iso, Binary, DateTime, escape, Fault, ResponseError,
)

__name__ = "xmlrpc.client"


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
