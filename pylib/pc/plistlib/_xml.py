# Property lists as XML.

import datetime
import re
from base64 import b64decode, b64encode
from xml.parsers.expat import ParserCreate

from plistlib._common import InvalidFileException, items

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z", re.A)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HEADER = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
"http://www.apple.com/DTDs/PropertyList-1.0.dtd">
"""


def _date(text):
    found = _DATE.match(text)
    if not found:
        raise ValueError("not a date: %r" % text)
    return datetime.datetime(*[int(part) for part in found.groups() if part is not None])


def _integer(text):
    if text.startswith(("0x", "0X")):
        return int(text, 16)
    return int(text)


class Reader:
    def __init__(self, dict_type):
        self.dict_type = dict_type
        self.stack = []
        self.key = None
        self.root = None

    def read(self, fp):
        self.parser = parser = ParserCreate()
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self.entity
        parser.ParseFile(fp)
        return self.root

    def entity(self, name, is_parameter, *rest):
        raise InvalidFileException("XML entity declarations are not supported in plist files")

    def characters(self, text):
        self.text.append(text)

    def begin(self, name, attributes):
        self.text = []
        if name in ("dict", "array"):
            made = self.dict_type() if name == "dict" else []
            self.add(made)
            self.stack.append(made)

    def add(self, value):
        if self.key is not None:
            if not isinstance(self.stack[-1], self.dict_type):
                raise self.wrong("unexpected element")
            self.stack[-1][self.key] = value
            self.key = None
        elif not self.stack:
            self.root = value
        elif isinstance(self.stack[-1], list):
            self.stack[-1].append(value)
        else:
            raise self.wrong("unexpected element")

    def wrong(self, what):
        return ValueError("%s at line %d" % (what, self.parser.CurrentLineNumber))

    def end(self, name):
        text = "".join(getattr(self, "text", ()))
        self.text = []
        if name == "key":
            if self.key is not None or not self.stack or isinstance(self.stack[-1], list):
                raise self.wrong("unexpected key")
            self.key = text
        elif name in ("dict", "array"):
            if self.key is not None:
                raise self.wrong("missing value for key '%s'" % self.key)
            self.stack.pop()
        elif name in _READERS:
            self.add(_READERS[name](text))


_READERS = {
    "string": str,
    "integer": _integer,
    "real": float,
    "true": lambda text: True,
    "false": lambda text: False,
    "data": lambda text: b64decode(text),
    "date": _date,
}


def _escaped(text):
    if _CONTROL.search(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Writer:
    def __init__(self, fp, sort_keys, skipkeys):
        self.fp, self.sort_keys, self.skipkeys = fp, sort_keys, skipkeys
        self.depth = 0

    def write(self, value):
        self.fp.write(_HEADER)
        self.line('<plist version="1.0">')
        self.value(value)
        self.line("</plist>")

    def line(self, text):
        self.fp.write(b"\t" * self.depth + text.encode() + b"\n")

    def element(self, name, text):
        self.line("<%s>%s</%s>" % (name, _escaped(text), name))

    def value(self, value):
        if isinstance(value, str):
            self.element("string", value)
        elif value is True or value is False:
            self.line("<true/>" if value else "<false/>")
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.element("integer", "%d" % value)
        elif isinstance(value, float):
            self.element("real", repr(value))
        elif isinstance(value, dict):
            self.inside("dict", self.members, value)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value)
        elif isinstance(value, datetime.datetime):
            self.element("date", value.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20))
        elif isinstance(value, (tuple, list)):
            self.inside("array", self.all, value)
        else:
            raise TypeError("unsupported type: %s" % type(value))

    def inside(self, name, write, value):
        if not value:
            return self.line("<%s/>" % name)
        self.line("<%s>" % name)
        self.depth += 1
        write(value)
        self.depth -= 1
        self.line("</%s>" % name)

    def all(self, values):
        for value in values:
            self.value(value)

    def members(self, value):
        for key, one in items(value, self.sort_keys):
            if not isinstance(key, str):
                if self.skipkeys:
                    continue
                raise TypeError("keys must be strings")
            self.element("key", key)
            self.value(one)

    def data(self, value):
        # As wide as there is room beside the tabs, in whole groups of three bytes.
        self.line("<data>")
        width = max(16, 76 - 8 * self.depth) // 4 * 3
        for at in range(0, len(value), width):
            self.line(b64encode(value[at : at + width]).decode())
        self.line("</data>")
