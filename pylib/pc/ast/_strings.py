# Values of texts in a source, and the fields of f-strings.

import re

from ._nodes import Constant, FormattedValue, JoinedStr

_LITERAL = re.compile(r"([a-zA-Z]*)('''|\"\"\"|'|\")")
_QUOTE = re.compile(r'(\\(?:.|\n))|(")|(\n)')
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def _escaped(match):
    if match.group(1):
        return match.group(1)
    return '\\"' if match.group(2) else "\\n"


# What a part of a text means. `raw`: backslashes stand for themselves.
def _value(part, raw):
    if raw or "\\" not in part:
        return part
    return eval('"' + _QUOTE.sub(_escaped, part) + '"')


# The node of texts that follow one another; `parse(source, line, column)` is asked for expressions.
def concatenated(tokens, place, parse, error):
    parts = []
    formatted = False
    kind = None
    for token in tokens:
        match = _LITERAL.match(token[1])
        prefix = match.group(1).lower()
        if token is tokens[0] and match.group(1) == "u":
            kind = "u"
        if "f" in prefix:
            formatted = True
            parts.append(_Fields(token, match, "r" in prefix, place, parse, error).parts())
        else:
            parts.append([eval(token[1])])
    if not formatted:
        values = [part[0] for part in parts]
        if any(isinstance(v, bytes) != isinstance(values[0], bytes) for v in values):
            error("cannot mix bytes and nonbytes literals")
        joined = values[0] if len(values) == 1 else type(values[0])().join(values)
        return Constant(joined, kind, **place)
    return _joined([item for part in parts for item in part], place, kind)


def _joined(items, place, kind=None):
    values = []
    text = []
    for item in items + [None]:
        if isinstance(item, str):
            text.append(item)
            continue
        if any(text):
            values.append(Constant("".join(text), kind, **place))
        text = []
        if item is not None:
            values.append(item)
    return JoinedStr(values, **place)


class _Fields:
    def __init__(self, token, match, raw, place, parse, error):
        quote = match.group(2)
        self.first = match.end()
        self.text = token[1][: -len(quote)]
        self.raw = raw
        self.place = place
        self.parse = parse
        self.error = error
        self.line, self.column = token[2]

    def parts(self):
        self.at = self.first
        return self._until(len(self.text), 0)

    # Texts and fields up to `end`, or in a format to the brace that closes the field.
    def _until(self, end, depth):
        text = self.text
        items = []
        start = self.at
        while self.at < end:
            c = text[self.at]
            if c == "\\" and not self.raw:
                if text.startswith("\\N{", self.at):
                    self.at = text.find("}", self.at)
                    if self.at < 0:
                        self.error("(unicode error) malformed \\N character escape")
                elif text[self.at + 1 : self.at + 2] not in ("{", "}"):
                    self.at += 1
                self.at += 1
            elif c == "{":
                if text[self.at + 1 : self.at + 2] == "{" and not depth:
                    items.append(_value(text[start : self.at + 1], self.raw))
                    self.at += 2
                    start = self.at
                    continue
                items.append(_value(text[start : self.at], self.raw))
                items.extend(self._field(depth))
                start = self.at
            elif c == "}":
                if depth:
                    break
                if text[self.at + 1 : self.at + 2] != "}":
                    self.error("f-string: single '}' is not allowed")
                items.append(_value(text[start : self.at + 1], self.raw))
                self.at += 2
                start = self.at
            else:
                self.at += 1
        items.append(_value(text[start : self.at], self.raw))
        return items

    def _field(self, depth):
        if depth > 1:
            self.error("f-string: expressions nested too deeply")
        text = self.text
        self.at += 1
        start = self.at
        self._skip_expression()
        source = text[start : self.at]
        if not source.strip():
            self.error("f-string: empty expression not allowed")
        before = text[:start]
        line = self.line + before.count("\n")
        column = self.column + start if "\n" not in before else start - before.rfind("\n") - 1
        value = self.parse(source, line, column)
        label = []
        if text[self.at : self.at + 1] == "=":
            self.at += 1
            while text[self.at : self.at + 1].isspace():
                self.at += 1
            label = [text[start : self.at]]
        conversion = -1
        if text[self.at : self.at + 1] == "!":
            letter = text[self.at + 1 : self.at + 2]
            if letter not in ("s", "r", "a"):
                self.error(
                    "f-string: invalid conversion character: expected 's', 'r', or 'a'"
                )
            conversion = ord(letter)
            self.at += 2
        spec = None
        if text[self.at : self.at + 1] == ":":
            self.at += 1
            spec = _joined(self._until(len(text), depth + 1), self.place)
        if text[self.at : self.at + 1] != "}":
            self.error("f-string: expecting '}'")
        self.at += 1
        if label and spec is None and conversion < 0:
            conversion = ord("r")
        return label + [FormattedValue(value, conversion, spec, **self.place)]

    def _skip_expression(self):
        text = self.text
        stack = []
        quote = None
        while self.at < len(text):
            c = text[self.at]
            if quote:
                if text.startswith(quote, self.at):
                    self.at += len(quote)
                    quote = None
                else:
                    self.at += 1
                continue
            if c in "'\"":
                quote = c * 3 if text.startswith(c * 3, self.at) else c
                self.at += len(quote)
                continue
            if c == "\\":
                self.error("f-string expression part cannot include a backslash")
            if c == "#":
                self.error("f-string expression part cannot include '#'")
            if c in _CLOSING:
                stack.append(_CLOSING[c])
            elif stack and c == stack[-1]:
                stack.pop()
            elif not stack:
                if c in "}:" or c == "!" and text[self.at + 1 : self.at + 2] != "=":
                    return
                if c in "=<>!" and text[self.at + 1 : self.at + 2] == "=":
                    self.at += 1
                elif c == "=":
                    return
            self.at += 1
        if quote:
            self.error("f-string: unterminated string")
        self.error("f-string: expecting '}'")
