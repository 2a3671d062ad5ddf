# A parser of XML that calls functions for what it finds, with expat's names, events and errors.
# What is not complete yet waits for the next part of the document.

import re

from . import errors, model

version_info = (2, 5, 0)
EXPAT_VERSION = "expat_2.5.0"
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1), ("XML_DTD", 0), ("XML_NS", 0)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2

_NAME = r"(?:[^\W\d]|:)[\w.:\-\xb7]*"
_NAME_AT = re.compile(_NAME)
_START = re.compile(
    "<(" + _NAME + r")((?:\s+" + _NAME + r"\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(/?)>"
)
_ATTRIBUTE = re.compile(r"\s+(" + _NAME + r")\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_END = re.compile("</(" + _NAME + r")\s*>")
_REFERENCE = re.compile(r"&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|(" + _NAME + "));")
_DECLARATION = re.compile(
    r"<\?xml\s+version\s*=\s*[\"'](1\.[0-9]+)[\"'](?:\s+encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)[\"'])?"
    r"(?:\s+standalone\s*=\s*[\"'](yes|no)[\"'])?\s*\?>"
)
_ENCODING = re.compile(rb"^<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)[\"']")
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|]]>")
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+(" + _NAME + r")(?:\s+(?:SYSTEM|PUBLIC\s+(\"[^\"]*\"|'[^']*'))"
    r"\s*(\"[^\"]*\"|'[^']*'))?\s*([\[>])"
)
_ENTITY = re.compile(
    r"<!ENTITY\s+(%\s+)?(" + _NAME + r")\s+(?:(\"[^\"]*\"|'[^']*')|(?:SYSTEM|PUBLIC\s+"
    r"(\"[^\"]*\"|'[^']*'))\s+(\"[^\"]*\"|'[^']*')(?:\s+NDATA\s+(" + _NAME + r"))?)\s*>"
)
_ATTLIST = re.compile("<!ATTLIST\\s+(" + _NAME + ")")
_ATTDEF = re.compile(
    r"\s*(" + _NAME + r")\s+([A-Z]+(?:\s*\([^)]*\))?|\([^)]*\))\s+"
    r"(?:#(REQUIRED|IMPLIED)|(?:#(FIXED)\s+)?(\"[^\"]*\"|'[^']*'))"
)
_NOTATION = re.compile(
    r"<!NOTATION\s+(" + _NAME + r")\s+(?:SYSTEM|PUBLIC\s+(\"[^\"]*\"|'[^']*'))"
    r"\s*(\"[^\"]*\"|'[^']*')?\s*>"
)
_ELEMENT = re.compile(r"<!ELEMENT\s+(" + _NAME + r")\s+([^>]*?)\s*>")
_SPACE = re.compile(r"[ \t\r\n]*")
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
# Entities may multiply a document beyond this many characters by no more than this factor.
_AMPLIFIED = 8 << 20
_FACTOR = 100


class ExpatError(Exception):
    pass


error = ExpatError


def ErrorString(code):
    return errors.messages.get(code)


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    if namespace_separator is not None and not isinstance(namespace_separator, str):
        raise TypeError(
            "ParserCreate() argument 'namespace_separator' must be str or None, not "
            + type(namespace_separator).__name__
        )
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator)


_HANDLERS = """StartElement EndElement CharacterData ProcessingInstruction Comment StartCdataSection
EndCdataSection Default DefaultExpand XmlDecl StartDoctypeDecl EndDoctypeDecl ElementDecl
AttlistDecl EntityDecl NotationDecl UnparsedEntityDecl ExternalEntityRef SkippedEntity
StartNamespaceDecl EndNamespaceDecl NotStandalone""".split()


class XMLParserType:
    def __init__(self, encoding, separator):
        self._encoding = encoding
        self._separator = separator
        for name in _HANDLERS:
            setattr(self, name + "Handler", None)
        self.buffer_text = False
        self.buffer_size = 8192
        self.buffer_used = 0
        self.ordered_attributes = False
        self.specified_attributes = False
        self.namespace_prefixes = False
        self.intern = {}
        self.ErrorCode = 0
        self.ErrorLineNumber = self.CurrentLineNumber = 1
        self.ErrorColumnNumber = self.CurrentColumnNumber = 0
        self.ErrorByteIndex = self.CurrentByteIndex = 0
        self._base = None
        self._undecoded = b""
        self._decoder = None
        self._text = ""
        self._at = 0
        self._counted = 0
        self._line, self._column, self._index = 1, 0, 0
        self._stack = []
        self._spaces = [{"xml": _XML_NAMESPACE}]
        self._entities = {}
        self._external = {}
        self._defaults = {}
        self._open_entities = []
        self._seen_root = self._seen_any = self._finished = False
        self._expanded = self._fed = 0
        self._pending = []
        self._in_dtd = self._in_cdata = False
        self._has_doctype = False

    def SetBase(self, base):
        self._base = base

    def GetBase(self):
        return self._base

    def GetInputContext(self):
        return self._text.encode()

    def UseForeignDTD(self, flag=True):
        pass

    def SetParamEntityParsing(self, flag):
        return 1

    def ExternalEntityParserCreate(self, context, encoding=None):
        new = XMLParserType(encoding, self._separator)
        for name in _HANDLERS:
            setattr(new, name + "Handler", getattr(self, name + "Handler"))
        return new

    def ParseFile(self, file):
        if not hasattr(file, "read"):
            raise TypeError("argument must have 'read' attribute")
        while True:
            data = file.read(65536)
            if not data:
                return self.Parse(b"", True)
            self.Parse(data)

    def Parse(self, data, isfinal=False):
        if self._finished:
            self._fail(36)
        self._place(self._at)
        if isinstance(data, str):
            self._text = self._text[self._at :] + data
            self._fed += len(data)
        else:
            text = self._decode(bytes(data), isfinal)
            self._text = self._text[self._at :] + text
            self._fed += len(text)
        self._at = self._counted = 0
        self._run(bool(isfinal))
        self._flush()
        if isfinal:
            self._finished = True
        return 1

    def _decode(self, data, final):
        if self._decoder is None:
            data = self._undecoded + data
            if not final and len(data) < 200 and b">" not in data:
                self._undecoded = data
                return ""
            self._undecoded = b""
            self._decoder = self._make_decoder(data)
            if data[:3] == b"\xef\xbb\xbf":
                data = data[3:]
        try:
            text = self._decoder.decode(data, final)
        except UnicodeDecodeError as e:
            good = self._decoder.decode(data[: e.start]) if e.start else ""
            self._text = self._text[self._at :] + good
            self._at = self._counted = 0
            self._run(False)
            self._place(len(self._text))
            self._fail(4)
        return text[1:] if text[:1] == "\ufeff" else text

    def _make_decoder(self, data):
        import codecs

        name = self._encoding
        if name is None:
            if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
                name = "utf-16"
            elif data[:4] in (b"<\0?\0",):
                name = "utf-16-le"
            elif data[:4] in (b"\0<\0?",):
                name = "utf-16-be"
            else:
                match = _ENCODING.match(data)
                name = match.group(1).decode() if match else "utf-8"
        return codecs.getincrementaldecoder(name)()

    # Places are counted from the last one that was asked for.
    def _place(self, at):
        text = self._text
        before = self._counted
        if at > before:
            part = text[before:at]
            lines = part.count("\n")
            if lines:
                self._line += lines
                self._column = len(part) - part.rfind("\n") - 1
            else:
                self._column += len(part)
            self._index += len(part) if part.isascii() else len(part.encode())
            self._counted = at
        self.CurrentLineNumber = self._line
        self.CurrentColumnNumber = self._column
        self.CurrentByteIndex = self._index

    def _fail(self, code, at=None):
        if at is not None:
            self._place(at)
        self._flush()
        self.ErrorCode = code
        self.ErrorLineNumber = self.CurrentLineNumber
        self.ErrorColumnNumber = self.CurrentColumnNumber
        self.ErrorByteIndex = self.CurrentByteIndex
        self._finished = True
        e = ExpatError(
            "%s: line %d, column %d"
            % (errors.messages[code], self.CurrentLineNumber, self.CurrentColumnNumber)
        )
        e.code = code
        e.lineno = self.CurrentLineNumber
        e.offset = self.CurrentColumnNumber
        raise e

    def _run(self, final):
        while self._at < len(self._text):
            at = self._at
            if self._in_cdata:
                done = self._cdata(final)
            elif self._in_dtd:
                done = self._dtd(final)
            elif self._text[at] == "<":
                done = self._markup(final)
            else:
                done = self._characters(final)
            if not done:
                break
        if final:
            end = len(self._text)
            if self._at < end:
                self._fail(20 if self._in_cdata else 5, self._at)
            if not self._seen_root or self._stack or self._in_dtd:
                self._fail(20 if self._in_cdata else 3, end)
            self._place(end)

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
                from .content import content_model

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
