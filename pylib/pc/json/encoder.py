# From objects to JSON, whatever is asked of its form.

import re

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_ASCII = re.compile(r'[\\"]|[^ -~]')
HAS_UTF8 = re.compile(b"[\x80-\xff]")
ESCAPE_DCT = {
    "\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
}
for _code in range(0x20):
    ESCAPE_DCT.setdefault(chr(_code), "\\u%04x" % _code)
INFINITY = float("inf")


def encode_basestring(s):
    return '"' + ESCAPE.sub(lambda match: ESCAPE_DCT[match.group(0)], s) + '"'


def _ascii(match):
    s = match.group(0)
    if s in ESCAPE_DCT:
        return ESCAPE_DCT[s]
    code = ord(s)
    if code < 0x10000:
        return "\\u%04x" % code
    code -= 0x10000
    return "\\u%04x\\u%04x" % (0xD800 | code >> 10, 0xDC00 | code & 0x3FF)


def encode_basestring_ascii(s):
    if not isinstance(s, str):
        raise TypeError("first argument must be a string, not " + type(s).__name__)
    return '"' + ESCAPE_ASCII.sub(_ascii, s) + '"'


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii
c_make_encoder = None


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(
            "Object of type %s is not JSON serializable" % o.__class__.__name__
        )

    def encode(self, o):
        if isinstance(o, str):
            return self._text()(o)
        return "".join(list(self.iterencode(o)))

    def _text(self):
        return encode_basestring_ascii if self.ensure_ascii else encode_basestring

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o == INFINITY:
            text = "Infinity"
        elif o == -INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            message = "Out of range float values are not JSON compliant"
            raise ValueError(message if self.indent is None else message + ": " + repr(o))
        return text

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _Writer(self, indent).parts(o, 0)


class _Writer:
    def __init__(self, encoder, indent):
        self.encoder = encoder
        self.text = encoder._text()
        self.indent = indent
        self.open = {} if encoder.check_circular else None

    # The text of what is no container, or None.
    def plain(self, o):
        if isinstance(o, str):
            return self.text(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.encoder._float(o)
        return None

    def parts(self, o, level):
        text = self.plain(o)
        if text is not None:
            yield text
            return
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o
        if isinstance(o, (list, tuple)):
            inner = self.list(o, level)
        elif isinstance(o, dict):
            inner = self.dict(o, level)
        else:
            inner = self.parts(self.encoder.default(o), level)
        for part in inner:
            yield part
        if self.open is not None:
            del self.open[id(o)]

    def _line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def list(self, items, level):
        if not items:
            yield "[]"
            return
        before = "[" + self._line(level + 1)
        between = self.encoder.item_separator + self._line(level + 1)
        for item in items:
            text = self.plain(item)
            if text is not None:
                yield before + text
            else:
                yield before
                for part in self.parts(item, level + 1):
                    yield part
            before = between
        yield self._line(level) + "]"

    def dict(self, d, level):
        if not d:
            yield "{}"
            return
        before = "{" + self._line(level + 1)
        between = self.encoder.item_separator + self._line(level + 1)
        items = sorted(d.items()) if self.encoder.sort_keys else d.items()
        empty = True
        for key, value in items:
            if not isinstance(key, str):
                text = self.plain(key)
                if text is None:
                    if self.encoder.skipkeys:
                        continue
                    raise TypeError(
                        "keys must be str, int, float, bool or None, not "
                        + key.__class__.__name__
                    )
                key = text
            empty = False
            yield before + self.text(key) + self.encoder.key_separator
            text = self.plain(value)
            if text is not None:
                yield text
            else:
                for part in self.parts(value, level + 1):
                    yield part
            before = between
        yield "{}" if empty else self._line(level) + "}"
