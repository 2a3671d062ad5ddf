# Instructions, comments and what a document type says of entities and attributes.

import re

from ._patterns import (
    _ATTDEF, _ATTLIST, _DECLARATION, _DOCTYPE, _ELEMENT, _ENTITY, _NAME_AT, _NOTATION, _SPACE,
)

__name__ = "xml.parsers.expat"


# The part of a parser for what is neither text nor element.
class _Declarations:
    def _instruction(self, final):
        text, at = self._text, self._at
        end = text.find("?>", at)
        if end < 0:
            return False
        match = _NAME_AT.match(text, at + 2, end)
        if match is None:
            self._fail(4, at + 2)
        target = match.group()
        self._place(at)
        self._flush()
        if target.lower() == "xml":
            if self._seen_any or self._index or target != "xml":
                self._fail(17 if target == "xml" else 4, at)
            match = _DECLARATION.match(text, at)
            if match is None:
                self._fail(30, at)
            if self.XmlDeclHandler:
                version, encoding, alone = match.groups()
                self.XmlDeclHandler(version, encoding, {"yes": 1, "no": 0}.get(alone, -1))
            else:
                self._default(match.group())
        else:
            data = text[match.end() : end]
            if data and data[0] not in " \t\r\n":
                self._fail(4, match.end())
            if self.ProcessingInstructionHandler:
                data = data.lstrip(" \t\r\n").replace("\r\n", "\n")
                self.ProcessingInstructionHandler(target, data)
            else:
                self._default(text[at : end + 2])
        self._seen_any = True
        self._at = end + 2
        return True

    def _declared(self, final):
        text, at = self._text, self._at
        if text.startswith("<!--", at):
            end = text.find("--", at + 4)
            if end < 0 or end + 2 >= len(text):
                return False
            if text[end + 2] != ">":
                self._fail(4, end + 2)
            self._place(at)
            self._flush()
            self._seen_any = True
            if self.CommentHandler:
                self.CommentHandler(text[at + 4 : end].replace("\r\n", "\n"))
            else:
                self._default(text[at : end + 3])
            self._at = end + 3
            return True
        if text.startswith("<![CDATA[", at):
            if not self._stack:
                self._fail(9 if self._seen_root else 2, at)
            self._place(at)
            self._flush()
            self._in_cdata = True
            if self.StartCdataSectionHandler:
                self.StartCdataSectionHandler()
            self._at = at + 9
            return True
        if text.startswith("<!DOCTYPE", at):
            return self._doctype(final)
        if len(text) - at < 9 and not final:
            for whole in ("<!--", "<![CDATA[", "<!DOCTYPE"):
                if whole.startswith(text[at:]):
                    return False
        self._fail(4, at + 2)

    def _doctype(self, final):
        text, at = self._text, self._at
        match = _DOCTYPE.match(text, at)
        if match is None:
            if text.find(">", at) < 0 and not final:
                return False
            self._fail(2, at)
        if self._seen_root or self._has_doctype:
            self._fail(2, at)
        self._place(at)
        self._seen_any = True
        name, public, system, after = match.groups()
        self._has_doctype = "external" if system else "internal"
        if self.StartDoctypeDeclHandler:
            self.StartDoctypeDeclHandler(
                name, system and system[1:-1], public and public[1:-1], int(after == "[")
            )
        self._at = match.end()
        if after == "[":
            self._in_dtd = True
        elif self.EndDoctypeDeclHandler:
            self.EndDoctypeDeclHandler()
        return True

    # One declaration of the internal subset.
    def _dtd(self, final):
        text = self._text
        at = _SPACE.match(text, self._at).end()
        if at >= len(text):
            return False
        if text[at] == "]":
            end = _SPACE.match(text, at + 1).end()
            if end >= len(text):
                return False
            if text[end] != ">":
                self._fail(2, end)
            self._in_dtd = False
            if self.EndDoctypeDeclHandler:
                self.EndDoctypeDeclHandler()
            self._at = end + 1
            return True
        self._at = at
        if text[at] == "%":
            end = text.find(";", at)
            if end < 0:
                return False
            self._has_doctype = "external"
            self._at = end + 1
            return True
        if text[at] != "<":
            self._fail(2, at)
        if text.startswith("<?", at):
            return self._instruction(final)
        if text.startswith("<!--", at):
            return self._declared(final)
        end = self._declaration_end(at)
        if end < 0:
            return False
        self._place(at)
        if text.startswith("<!ENTITY", at):
            self._entity_declared(_ENTITY.match(text, at, end), at)
        elif text.startswith("<!ATTLIST", at):
            self._attributes_declared(at, end)
        elif text.startswith("<!ELEMENT", at):
            match = _ELEMENT.match(text, at, end)
            if match is None:
                self._fail(2, at)
            if self.ElementDeclHandler:
                from xml.parsers.expat.content import content_model

                self.ElementDeclHandler(match.group(1), content_model(match.group(2)))
        elif text.startswith("<!NOTATION", at):
            match = _NOTATION.match(text, at, end)
            if match is None:
                self._fail(2, at)
            if self.NotationDeclHandler:
                name, public, system = match.groups()
                if system is None and public is not None and "PUBLIC" not in match.group():
                    public, system = None, public
                self.NotationDeclHandler(
                    name, self._base, system and system[1:-1], public and public[1:-1]
                )
        else:
            self._fail(2, at)
        self._at = end
        return True

    def _declaration_end(self, at):
        text = self._text
        while True:
            marks = [i for i in (text.find(c, at) for c in "\"'>") if i >= 0]
            if not marks:
                return -1
            at = min(marks)
            if text[at] == ">":
                return at + 1
            at = text.find(text[at], at + 1) + 1
            if at == 0:
                return -1

    def _entity_declared(self, match, at):
        if match is None:
            self._fail(2, at)
        parameter, name, value, public, system, notation = match.groups()
        if value is not None:
            value = self._characters_of(value[1:-1], at)
            if not parameter:
                self._entities.setdefault(name, value)
        elif not parameter:
            names = (self._base, system[1:-1], public and public[1:-1], notation)
            self._external.setdefault(name, names)
            if notation and self.UnparsedEntityDeclHandler:
                self.UnparsedEntityDeclHandler(name, *names)
                return
        if self.EntityDeclHandler:
            self.EntityDeclHandler(
                name,
                int(bool(parameter)),
                value,
                self._base,
                system and system[1:-1],
                public and public[1:-1],
                notation,
            )

    def _characters_of(self, text, at):
        return re.sub(
            r"&#(?:x([0-9a-fA-F]+)|([0-9]+));", lambda match: self._character(match, at), text
        )

    def _attributes_declared(self, at, end):
        match = _ATTLIST.match(self._text, at, end)
        if match is None:
            self._fail(2, at)
        element = match.group(1)
        known = self._defaults.setdefault(element, {})
        place = match.end()
        while True:
            match = _ATTDEF.match(self._text, place, end)
            if match is None:
                break
            name, kind, needed, fixed, value = match.groups()
            value = value and self._value(value[1:-1], place)
            if name not in known:
                known[name] = (kind, value)
            if self.AttlistDeclHandler:
                required = needed == "REQUIRED" or fixed is not None
                self.AttlistDeclHandler(element, name, kind, value, int(required))
            place = match.end()
