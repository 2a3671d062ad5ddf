# From JSON to objects, with hooks and with places of errors.

import re

from json import scanner

__all__ = ["JSONDecoder", "JSONDecodeError"]
NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")
_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}
_CHUNK = re.compile(r'([^"\\\x00-\x1f]*)(["\\\x00-\x1f])')
_LOOSE_CHUNK = re.compile(r'([^"\\]*)(["\\])')
_ESCAPES = {
    '"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
}
_SPACE = re.compile(r"[ \t\n\r]*")
_HEX = re.compile(r"[0-9A-Fa-f]{4}")


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(
            self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos)
        )
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _hex(s, pos):
    match = _HEX.match(s, pos)
    if match is None:
        raise JSONDecodeError("Invalid \\u%s escape" % ("X" * 4), s, pos - 1)
    return int(match.group(), 16)


# The text whose opening quote is before `end`, and the place behind it.
def scanstring(s, end, strict=True):
    chunk = _CHUNK if strict else _LOOSE_CHUNK
    parts = []
    begin = end - 1
    while True:
        match = chunk.match(s, end)
        if match is None:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        end = match.end()
        text, mark = match.groups()
        if text:
            parts.append(text)
        if mark == '"':
            return "".join(parts), end
        if mark != "\\":
            if strict:
                raise JSONDecodeError("Invalid control character at", s, end - 1)
            parts.append(mark)
            continue
        c = s[end : end + 1]
        if not c:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if c != "u":
            if c not in _ESCAPES:
                raise JSONDecodeError("Invalid \\escape", s, end - 1)
            parts.append(_ESCAPES[c])
            end += 1
            continue
        code = _hex(s, end + 1)
        end += 5
        if 0xD800 <= code < 0xDC00 and s[end : end + 2] == "\\u":
            low = _hex(s, end + 2)
            if 0xDC00 <= low < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                end += 6
        parts.append(chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd")


py_scanstring = scanstring


def _space(s, end):
    return _SPACE.match(s, end).end()


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    s, end = s_and_end
    pairs = []
    if memo is None:
        memo = {}
    end = _space(s, end)
    c = s[end : end + 1]
    if c == "}":
        if object_pairs_hook is not None:
            return object_pairs_hook(pairs), end + 1
        return ({} if object_hook is None else object_hook({})), end + 1
    while True:
        if c != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, end)
        key, end = scanstring(s, end + 1, strict)
        key = memo.setdefault(key, key)
        if s[end : end + 1] != ":":
            end = _space(s, end)
            if s[end : end + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
        end = _space(s, end + 1)
        try:
            value, end = scan_once(s, end)
        except StopIteration as e:
            raise JSONDecodeError("Expecting value", s, e.value) from None
        pairs.append((key, value))
        end = _space(s, end)
        c = s[end : end + 1]
        if c == "}":
            break
        if c != ",":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
        end = _space(s, end + 1)
        c = s[end : end + 1]
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end + 1
    found = dict(pairs)
    return (found if object_hook is None else object_hook(found)), end + 1


def JSONArray(s_and_end, scan_once):
    s, end = s_and_end
    values = []
    end = _space(s, end)
    if s[end : end + 1] == "]":
        return values, end + 1
    while True:
        try:
            value, end = scan_once(s, end)
        except StopIteration as e:
            raise JSONDecodeError("Expecting value", s, e.value) from None
        values.append(value)
        end = _space(s, end)
        c = s[end : end + 1]
        if c == "]":
            return values, end + 1
        if c != ",":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
        end = _space(s, end + 1)


class JSONDecoder:
    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        obj, end = self.raw_decode(s, _space(s, 0))
        end = _space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self.scan_once(s, idx)
        except StopIteration as e:
            raise JSONDecodeError("Expecting value", s, e.value) from None
