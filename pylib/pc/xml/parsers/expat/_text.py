# Text between tags: references, entities, and how much of it they may become.

from ._patterns import _INVALID, _NAME_AT, _PREDEFINED, _REFERENCE, _SPACE

__name__ = "xml.parsers.expat"

# Entities may multiply a document beyond this many characters by no more than this factor.
_AMPLIFIED = 8 << 20
_FACTOR = 100


# The part of a parser for text.
class _Text:
    def _characters(self, final):
        text = self._text
        at = self._at
        end = text.find("<", at)
        if end < 0:
            end = len(text)
            if not final:
                # The end may be a part of a reference, of `]]>` or of `\r\n`.
                cut = text.rfind("&", at)
                if cut >= 0 and ";" not in text[cut:]:
                    end = cut
                while end > at and text[end - 1] in "]\r":
                    end -= 1
                if end == at:
                    return False
        part = text[at:end]
        if not self._stack:
            match = _SPACE.match(part)
            if match.end() < len(part):
                bad = at + match.end()
                self._fail(9 if self._seen_root else 2 if part[match.end()] != "&" else 4, bad)
            self._default(part)
            self._at = end
            return True
        bad = _INVALID.search(part)
        if bad:
            self._fail(4, at + bad.start() + (2 if bad.group() == "]]>" else 0))
        while at < end:
            amp = text.find("&", at, end)
            stop = end if amp < 0 else amp
            if stop > at:
                self._place(at)
                self._data(text[at:stop])
                at = stop
            if amp < 0:
                break
            match = _REFERENCE.match(text, amp, end)
            if match is None:
                self._bad_reference(amp, end)
            self._place(amp)
            self._reference(match, amp)
            at = match.end()
        self._at = end
        return True

    def _bad_reference(self, amp, end):
        text = self._text
        at = amp + 1
        if text[at : at + 1] == "#":
            at += 1
            while at < end and text[at].isdigit():
                at += 1
        else:
            match = _NAME_AT.match(text, at, end)
            if match:
                at = match.end()
        if at >= len(text):
            self._fail(5 if not self._stack else 4, at)
        self._fail(4, at)

    def _character(self, match, at):
        code = int(match.group(1), 16) if match.group(1) else int(match.group(2))
        wrong = code > 0x10FFFF or code < 32 and code not in (9, 10, 13)
        if wrong or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF):
            self._fail(14, at)
        return chr(code)

    def _reference(self, match, at):
        name = match.group(3)
        if name is None:
            self._data(self._character(match, at), True)
        elif name in _PREDEFINED:
            self._data(_PREDEFINED[name], True)
        elif name in self._entities:
            self._entity(name, at)
        elif name in self._external:
            base, system, public, notation = self._external[name]
            if self.ExternalEntityRefHandler:
                self._flush()
                if not self.ExternalEntityRefHandler(name, base, system, public):
                    self._fail(21)
            elif self.SkippedEntityHandler:
                self.SkippedEntityHandler(name, 0)
            else:
                self._default("&" + name + ";")
        elif self._has_doctype == "external":
            if self.SkippedEntityHandler:
                self._flush()
                self.SkippedEntityHandler(name, 0)
            else:
                self._default("&" + name + ";")
        else:
            self._fail(11, at)

    # The text of an entity is read in place of its name.
    def _entity(self, name, at):
        if name in self._open_entities:
            self._fail(12, at)
        value = self._entities[name]
        if self.DefaultHandler and not self.DefaultExpandHandler:
            self._default("&" + name + ";")
            return
        self._amplify(len(value))
        saved = self._text, self._at, self._counted, self._line, self._column, self._index
        depth = len(self._stack)
        self._open_entities.append(name)
        self._text, self._at, self._counted = value, 0, 0
        while self._at < len(value):
            done = self._cdata(True) if self._in_cdata else (
                self._markup(True) if value[self._at] == "<" else self._characters(True)
            )
            if not done:
                self._fail(5)
        if len(self._stack) != depth:
            self._fail(13)
        self._open_entities.pop()
        self._text, self._at, self._counted, self._line, self._column, self._index = saved

    def _amplify(self, size):
        self._expanded += size
        if self._expanded > _AMPLIFIED and self._expanded > self._fed * _FACTOR:
            self._fail(43)

    def _data(self, text, whole=False):
        if "\r" in text and not whole:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if self.CharacterDataHandler is None:
            self._default(text)
        elif self.buffer_text:
            self._pending.append(text)
        elif whole or "\n" not in text:
            self.CharacterDataHandler(text)
        else:
            for line in text.split("\n"):
                if text is not None and line:
                    self.CharacterDataHandler(line)
                text = text[len(line) :]
                if text:
                    self.CharacterDataHandler("\n")
                    text = text[1:]

    def _flush(self):
        if self._pending:
            text = "".join(self._pending)
            self._pending = []
            handler = self.CharacterDataHandler
            if handler:
                size = self.buffer_size
                for at in range(0, len(text), size):
                    handler(text[at : at + size])

    def _default(self, text):
        handler = self.DefaultExpandHandler or self.DefaultHandler
        if handler and text:
            self._flush()
            handler(text)

    def _cdata(self, final):
        text, at = self._text, self._at
        end = text.find("]]>", at)
        stop = end
        if end < 0:
            stop = len(text)
            while stop > at and text[stop - 1] in "]\r" and not final:
                stop -= 1
        if stop > at:
            self._place(at)
            self._data(text[at:stop])
        self._at = stop
        if end < 0:
            return stop > at
        self._flush()
        self._in_cdata = False
        if self.EndCdataSectionHandler:
            self.EndCdataSectionHandler()
        self._at = end + 3
        return True
