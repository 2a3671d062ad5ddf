# Settings in TOML 1.0.

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ["loads", "load", "TOMLDecodeError"]
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_REST = re.compile(r"[ \t]*(?:#[\t\x20-\x7e\x80-\U0010ffff]*)?(\r?\n|$)")
_BLANK = re.compile(r"(?:[ \t]|\r?\n|#[\t\x20-\x7e\x80-\U0010ffff]*(?=\r?\n|$))*")
_FLOAT = re.compile(
    r"[+-]?(?:0|[1-9](?:_?[0-9])*)(?:(?:\.[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?"
    r"|[eE][+-]?[0-9](?:_?[0-9])*)(?![\w.])"
)
_INT = re.compile(
    r"(?:[+-]?(?:0|[1-9](?:_?[0-9])*)|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*"
    r"|0b[01](?:_?[01])*)(?![\w.:])"
)
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_CLOCK = re.compile(_TIME)
_DATE = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"(?:[Tt ]" + _TIME + r"(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_PLAIN = re.compile("[^\x00-\x08\n-\x1f\x7f\"\\\\]+")
_WORDS = (
    ("true", True), ("false", False), ("inf", float("inf")), ("+inf", float("inf")),
    ("-inf", -float("inf")), ("nan", float("nan")), ("+nan", float("nan")), ("-nan", float("nan")),
)


class TOMLDecodeError(ValueError):
    pass


# A table that `.` and `[x]` may still add to, and how it came to be.
class _Table(dict):
    kind = "implicit"


class _Array(list):
    pass


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError(
            "File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`"
        ) from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if not isinstance(s, str):
        raise TypeError("Expected str object, not '%s'" % type(s).__name__)
    return _plain(_Parser(s.replace("\r\n", "\n"), parse_float).document())


def _plain(value):
    if isinstance(value, _Table):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (_Array, list)):
        return [_plain(item) for item in value]
    return value


class _Parser:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.root = _Table()

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = "end of document"
        else:
            line = self.text.count("\n", 0, at) + 1
            column = at + 1 if line == 1 else at - self.text.rfind("\n", 0, at)
            place = "line %d, column %d" % (line, column)
        return TOMLDecodeError("%s (at %s)" % (message, place))

    def document(self):
        table = self.root
        while True:
            self.at = _BLANK.match(self.text, self.at).end()
            if self.at >= len(self.text):
                return self.root
            if self.text.startswith("[[", self.at):
                table = self.header(2)
            elif self.text[self.at] == "[":
                table = self.header(1)
            else:
                self.pair(table)
            match = _REST.match(self.text, self.at)
            if match is None:
                self.at = _SPACE.match(self.text, self.at).end()
                raise self.error("Expected newline or end of document after a statement")
            self.at = match.end()

    def space(self):
        self.at = _SPACE.match(self.text, self.at).end()

    def key(self):
        parts = []
        while True:
            self.space()
            c = self.text[self.at : self.at + 1]
            if c == '"':
                parts.append(self.basic())
            elif c == "'":
                parts.append(self.literal())
            else:
                match = _BARE.match(self.text, self.at)
                if match is None:
                    raise self.error("Invalid initial character for a key part")
                parts.append(match.group())
                self.at = match.end()
            self.space()
            if self.text[self.at : self.at + 1] != ".":
                return parts
            self.at += 1

    def header(self, size):
        start = self.at
        self.at += size
        parts = self.key()
        if not self.text.startswith("]" * size, self.at):
            raise self.error(
                "Expected ']' at the end of a table declaration"
                if size == 1
                else "Expected ']]' at the end of an array declaration"
            )
        table = self.root
        for part in parts[:-1]:
            table = self.inner(table, part, parts)
        last = parts[-1]
        known = table.get(last)
        if size == 2:
            if known is None:
                known = table[last] = _Array()
            if not isinstance(known, _Array):
                raise self.error("Cannot overwrite a value")
            new = _Table()
            new.kind = "header"
            known.append(new)
        else:
            new = known
            if new is None:
                new = table[last] = _Table()
            elif not isinstance(new, _Table) or new.kind != "implicit":
                raise self.error(
                    "Cannot declare %r twice" % (tuple(parts),)
                    if isinstance(new, (_Table, _Array))
                    else "Cannot overwrite a value"
                )
            new.kind = "header"
        self.at += size
        return new

    def inner(self, table, part, parts):
        known = table.get(part)
        if known is None:
            known = table[part] = _Table()
        elif isinstance(known, _Array):
            known = known[-1]
        elif not isinstance(known, _Table):
            raise self.error("Cannot overwrite a value")
        elif known.kind == "inline":
            raise self.error("Cannot mutate immutable namespace %r" % (tuple(parts),))
        return known

    def pair(self, table):
        parts = self.key()
        if self.text[self.at : self.at + 1] != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.space()
        value = self.value(0)
        for part in parts[:-1]:
            known = table.get(part)
            if known is None:
                known = table[part] = _Table()
                known.kind = "dotted"
            elif not isinstance(known, _Table):
                raise self.error("Cannot overwrite a value")
            elif known.kind not in ("dotted", "implicit"):
                raise self.error("Cannot redefine namespace already explicitly declared")
            known.kind = "dotted"
            table = known
        if parts[-1] in table:
            raise self.error("Cannot overwrite a value")
        table[parts[-1]] = value

    def value(self, depth):
        text, at = self.text, self.at
        c = text[at : at + 1]
        if depth > 200:
            raise self.error("Nested too deeply")
        if c == '"':
            return self.basic_lines() if text.startswith('"""', at) else self.basic()
        if c == "'":
            return self.literal_lines() if text.startswith("'''", at) else self.literal()
        if c == "[":
            return self.array(depth)
        if c == "{":
            return self.inline(depth)
        for word, value in _WORDS:
            if text.startswith(word, at):
                self.at += len(word)
                return self.parse_float(word) if value not in (True, False) else value
        match = _DATE.match(text, at)
        if match:
            self.at = match.end()
            return self.date(match, at)
        match = _CLOCK.match(text, at)
        if match:
            self.at = match.end()
            h, m, s, micro = match.groups()
            return time(int(h), int(m), int(s), _micro(micro))
        match = _INT.match(text, at)
        if match:
            self.at = match.end()
            return int(match.group().replace("_", ""), 0)
        match = _FLOAT.match(text, at)
        if match:
            self.at = match.end()
            return self.parse_float(match.group())
        raise self.error("Invalid value")

    def date(self, match, at):
        y, m, d, hour, minute, second, micro, utc, sign, zh, zm = match.groups()
        try:
            if hour is None:
                return date(int(y), int(m), int(d))
            zone = None
            if utc:
                zone = timezone.utc
            elif sign:
                offset = timedelta(hours=int(zh), minutes=int(zm))
                zone = timezone(-offset if sign == "-" else offset) if offset else timezone.utc
            return datetime(
                int(y), int(m), int(d), int(hour), int(minute), int(second), _micro(micro), zone
            )
        except ValueError:
            raise self.error("Invalid date or datetime", at) from None

    def array(self, depth):
        self.at += 1
        items = []
        while True:
            self.at = _BLANK.match(self.text, self.at).end()
            if self.text[self.at : self.at + 1] == "]":
                self.at += 1
                return items
            items.append(self.value(depth + 1))
            self.at = _BLANK.match(self.text, self.at).end()
            c = self.text[self.at : self.at + 1]
            if c == ",":
                self.at += 1
            elif c != "]":
                raise self.error("Unclosed array")

    def inline(self, depth):
        self.at += 1
        table = _Table()
        self.space()
        if self.text[self.at : self.at + 1] != "}":
            while True:
                self.pair(table)
                self.space()
                c = self.text[self.at : self.at + 1]
                if c == "}":
                    break
                if c != ",":
                    raise self.error("Unclosed inline table")
                self.at += 1
                self.space()
        self.at += 1
        _close(table)
        return table

    def _check(self, part, start):
        bad = _ILLEGAL.search(part)
        if bad:
            raise self.error("Illegal character %r" % bad.group(), start + bad.start())

    def literal(self):
        start = self.at + 1
        end = self.text.find("'", start)
        line = self.text.find("\n", start)
        if end < 0 or 0 <= line < end:
            raise self.error("Expected \"'\"", line if line >= 0 else len(self.text))
        self.at = end + 1
        part = self.text[start:end]
        self._check(part, start)
        return part

    def literal_lines(self):
        start = self.at + 3
        if self.text[start : start + 1] == "\n":
            start += 1
        end = self.text.find("'''", start)
        if end < 0:
            raise self.error("Expected \"'''\"", len(self.text))
        for _ in range(2):
            if self.text[end + 3 : end + 4] == "'":
                end += 1
        self.at = end + 3
        part = self.text[start:end]
        self._check(part, start)
        return part

    def basic(self):
        return self.quoted('"')

    def basic_lines(self):
        self.at += 2
        return self.quoted('"""')

    def quoted(self, end):
        text = self.text
        self.at += 1
        if len(end) == 3 and text[self.at : self.at + 1] == "\n":
            self.at += 1
        out = []
        start = self.at
        while True:
            c = text[self.at : self.at + 1]
            if not c:
                raise self.error("Unterminated string")
            if c == '"' and text.startswith(end, self.at):
                extra = 0
                while len(end) == 3 and extra < 2 and text[self.at + 3 + extra] == '"':
                    extra += 1
                    if self.at + 3 + extra >= len(text):
                        break
                self.at += extra
                out.append(text[start : self.at])
                self.at += len(end)
                return "".join(out)
            if c == "\\":
                out.append(text[start : self.at])
                out.append(self.escape(len(end) == 3))
                start = self.at
                continue
            if c == "\n" and len(end) == 1 or c != "\n" and _ILLEGAL.match(c):
                raise self.error("Illegal character %r" % c)
            # A quote, the end of a line, or plain text up to what has a meaning.
            match = _PLAIN.match(text, self.at)
            self.at = match.end() if match else self.at + 1

    def escape(self, lines):
        c = self.text[self.at + 1 : self.at + 2]
        if c in _ESCAPES and c:
            self.at += 2
            return _ESCAPES[c]
        if c in ("u", "U"):
            size = 4 if c == "u" else 8
            digits = self.text[self.at + 2 : self.at + 2 + size]
            if len(digits) != size or not all(d in "0123456789abcdefABCDEF" for d in digits):
                raise self.error("Invalid hex value")
            code = int(digits, 16)
            if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
                raise self.error("Escaped character is not a Unicode scalar value")
            self.at += 2 + size
            return chr(code)
        if lines and c and c in " \t\n":
            after = _SPACE.match(self.text, self.at + 1).end()
            if self.text[after : after + 1] == "\n":
                while self.text[after : after + 1] in (" ", "\t", "\n"):
                    after += 1
                self.at = after
                return ""
        raise self.error("Unescaped '\\' in a string")


def _micro(digits):
    return int((digits + "00000")[:6]) if digits else 0


# What stands in an inline table is complete.
def _close(table):
    table.kind = "inline"
    for value in table.values():
        if isinstance(value, _Table):
            _close(value)
