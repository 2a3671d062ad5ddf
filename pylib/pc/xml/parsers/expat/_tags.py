# Elements: their tags, attributes and namespaces.

from ._patterns import _ATTRIBUTE, _END, _INVALID, _NAME_AT, _PREDEFINED, _REFERENCE, _SPACE, _START

__name__ = "xml.parsers.expat"


# The part of a parser for elements.
class _Tags:
    def _markup(self, final):
        text, at = self._text, self._at
        after = text[at + 1 : at + 2]
        if not after:
            return False
        if after == "!":
            return self._declared(final)
        if after == "?":
            return self._instruction(final)
        if after == "/":
            match = _END.match(text, at)
            if match:
                self._end_tag(match, at)
                return True
        elif self._seen_root and not self._stack:
            self._fail(9, at)
        else:
            match = _START.match(text, at)
            if match:
                self._start_tag(match, at)
                return True
        if text.find(">", at) < 0 and not final:
            return False
        self._bad_tag(at, after == "/")

    # Says where a tag is not as it should be.
    def _bad_tag(self, at, is_end):
        text = self._text
        start = at
        at += 2 if is_end else 1
        match = _NAME_AT.match(text, at)
        if match is None:
            self._fail(5 if at >= len(text) else 4, start if at >= len(text) else at)
        at = match.end()
        while True:
            match = None if is_end else _ATTRIBUTE.match(text, at)
            if match is None:
                break
            at = match.end()
        spaced = _SPACE.match(text, at).end()
        if not is_end and spaced > at:
            match = _NAME_AT.match(text, spaced)
            if match:
                spaced = _SPACE.match(text, match.end()).end()
                if text[spaced : spaced + 1] == "=":
                    spaced = _SPACE.match(text, spaced + 1).end()
                    quote = text[spaced : spaced + 1]
                    if quote and quote in "\"'":
                        spaced += 1
                        while text[spaced : spaced + 1] not in ("", "<", quote):
                            spaced += 1
                        if text[spaced : spaced + 1] == quote:
                            spaced += 1
        elif text[spaced : spaced + 1] == "/":
            spaced += 1
        if spaced >= len(text):
            self._fail(5, start)
        self._fail(4, spaced)

    def _value(self, text, at, kind="CDATA"):
        if "&" in text or "\n" in text or "\t" in text or "\r" in text:
            text = text.replace("\r\n", " ")
            for c in "\r\n\t":
                text = text.replace(c, " ")
            if "&" in text:
                text = self._expand(text, at, 0)
        if kind != "CDATA":
            text = " ".join([word for word in text.split(" ") if word])
        return text

    def _expand(self, text, at, depth):
        out = []
        done = 0
        while True:
            amp = text.find("&", done)
            if amp < 0:
                break
            out.append(text[done:amp])
            match = _REFERENCE.match(text, amp)
            if match is None:
                self._fail(4, at)
            name = match.group(3)
            if name is None:
                out.append(self._character(match, at))
            elif name in _PREDEFINED:
                out.append(_PREDEFINED[name])
            elif name in self._entities:
                if depth > 40 or name in self._open_entities:
                    self._fail(12, at)
                value = self._entities[name]
                self._amplify(len(value))
                if "<" in value:
                    self._fail(4, at)
                self._open_entities.append(name)
                out.append(self._expand(value, at, depth + 1))
                self._open_entities.pop()
            elif name in self._external:
                self._fail(16, at)
            elif self._has_doctype != "external":
                self._fail(11, at)
            done = match.end()
        out.append(text[done:])
        return "".join(out)

    def _start_tag(self, match, at):
        name, attributes, empty = match.groups()
        self._place(at)
        self._flush()
        found = []
        if attributes:
            first = match.start(2)
            defaults = self._defaults.get(name, {})
            for one in _ATTRIBUTE.finditer(attributes):
                key, value, other = one.groups()
                if value is None:
                    value = other
                if any(key == k for k, _ in found):
                    self._fail(8, first + one.start(1))
                kind = defaults[key][0] if key in defaults else "CDATA"
                bad = _INVALID.search(value)
                if bad and bad.group() != "]]>":
                    self._fail(4, first + one.end() - len(value) - 1 + bad.start())
                if kind != "CDATA" or "&" in value or "\n" in value or "\t" in value:
                    value = self._value(value, first + one.end() - 1 - len(value), kind)
                elif "\r" in value:
                    value = self._value(value, first, kind)
                found.append((key, value))
        if name in self._defaults and not self.specified_attributes:
            names = [k for k, _ in found]
            for key, (kind, value) in self._defaults[name].items():
                if value is not None and key not in names:
                    found.append((key, value))
        self._seen_root = self._seen_any = True
        raw = name
        spaces = None
        if self._separator is not None:
            name, found, spaces = self._resolved(name, found)
        self._stack.append((raw, name, spaces))
        handler = self.StartElementHandler
        if handler:
            if self.ordered_attributes:
                handler(name, [part for pair in found for part in pair])
            else:
                handler(name, dict(found))
        else:
            self._default(match.group())
        self._at = match.end()
        if empty:
            self._close()

    def _resolved(self, name, found):
        declared = []
        rest = []
        for key, value in found:
            if key == "xmlns":
                declared.append((None, value))
            elif key.startswith("xmlns:"):
                if not value:
                    self._fail(28)
                declared.append((key[6:], value))
            else:
                rest.append((key, value))
        if declared:
            known = dict(self._spaces[-1])
            for prefix, uri in declared:
                known[prefix or ""] = uri
                if self.StartNamespaceDeclHandler:
                    self.StartNamespaceDeclHandler(prefix, uri or None)
            self._spaces.append(known)
        attributes = []
        for key, value in rest:
            key = self._full(key, False)
            if any(key == k for k, _ in attributes):
                self._fail(8)
            attributes.append((key, value))
        return self._full(name, True), attributes, [p for p, _ in declared]

    def _full(self, name, use_default):
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = self._spaces[-1].get("") if use_default else None
            return uri + self._separator + name if uri else name
        uri = self._spaces[-1].get(prefix)
        if uri is None:
            self._fail(27)
        full = uri + self._separator + local
        if self.namespace_prefixes:
            full += self._separator + prefix
        return full

    def _close(self):
        raw, name, declared = self._stack.pop()
        if self.EndElementHandler:
            self._flush()
            self.EndElementHandler(name)
        if declared:
            self._spaces.pop()
            if self.EndNamespaceDeclHandler:
                for prefix in reversed(declared):
                    self.EndNamespaceDeclHandler(prefix)

    def _end_tag(self, match, at):
        if not self._stack:
            self._fail(9 if self._seen_root else 4, at + (not self._seen_root))
        if self._stack[-1][0] != match.group(1):
            self._fail(7, at + 2)
        self._place(at)
        self._flush()
        if not self.EndElementHandler:
            self._default(match.group())
        self._close()
        self._at = match.end()
