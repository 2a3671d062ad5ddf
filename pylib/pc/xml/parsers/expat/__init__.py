# A parser of XML that calls functions for what it finds, with expat's names, events and errors.
# What is not complete yet waits for the next part of the document.

from . import errors, model
from ._patterns import _ENCODING, _XML_NAMESPACE
from ._text import _Text
from ._tags import _Tags
from ._declarations import _Declarations

version_info = (2, 5, 0)
EXPAT_VERSION = "expat_2.5.0"
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1), ("XML_DTD", 0), ("XML_NS", 0)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2


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


class XMLParserType(_Text, _Tags, _Declarations):
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
