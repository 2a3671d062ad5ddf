# The parser as a reader of events.

from xml.parsers import expat

from . import handler, xmlreader
from ._exceptions import (
    SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException,
)

version = "0.20"
AttributesImpl = xmlreader.AttributesImpl
AttributesNSImpl = xmlreader.AttributesNSImpl


class ExpatLocator(xmlreader.Locator):
    def __init__(self, parser):
        self._ref = parser

    def getColumnNumber(self):
        parser = self._ref._parser
        return None if parser is None else parser.ErrorColumnNumber or parser.CurrentColumnNumber

    def getLineNumber(self):
        parser = self._ref._parser
        return 1 if parser is None else parser.CurrentLineNumber

    def getPublicId(self):
        return self._ref._source.getPublicId()

    def getSystemId(self):
        return self._ref._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    def __init__(self, namespaceHandling=0, bufsize=65536 - 20):
        xmlreader.IncrementalParser.__init__(self, bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = False
        self._external_ges = False

    def parse(self, source):
        from . import saxutils

        source = saxutils.prepare_input_source(source)
        self._source = source
        try:
            self.reset()
            self._cont_handler.setDocumentLocator(ExpatLocator(self))
            xmlreader.IncrementalParser.parse(self, source)
        finally:
            for file in (source.getCharacterStream(), source.getByteStream()):
                if file is not None and hasattr(file, "close"):
                    file.close()

    def prepareParser(self, source):
        if source.getSystemId() is not None:
            self._parser.SetBase(source.getSystemId())

    def setContentHandler(self, handler):
        xmlreader.IncrementalParser.setContentHandler(self, handler)
        if self._parsing:
            self._reset_cont_handler()

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name == handler.feature_external_ges:
            return self._external_ges
        if name in (
            handler.feature_validation, handler.feature_external_pes,
            handler.feature_namespace_prefixes, handler.feature_string_interning,
        ):
            return 0
        raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException("Cannot set features while parsing")
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            self._external_ges = state
        elif name in (
            handler.feature_validation, handler.feature_external_pes,
            handler.feature_namespace_prefixes,
        ):
            if state:
                raise SAXNotSupportedException("expat does not support " + name.split("/")[-1])
        elif name != handler.feature_string_interning:
            raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lex_handler_prop
        if name == handler.property_interning_dict:
            return {}
        raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def setProperty(self, name, value):
        if name == handler.property_lexical_handler:
            self._lex_handler_prop = value
            if self._parsing:
                self._reset_lex_handler_prop()
        elif name != handler.property_interning_dict:
            raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def feed(self, data, isFinal=False):
        if not self._parsing:
            self.reset()
            self._parsing = True
            self._cont_handler.startDocument()
        try:
            self._parser.Parse(data, isFinal)
        except expat.error as e:
            self._err_handler.fatalError(
                SAXParseException(expat.ErrorString(e.code), e, self)
            )

    def flush(self):
        pass

    def close(self):
        if self._parser is None or not self._parsing and self._parser._finished:
            return
        try:
            self.feed(b"", isFinal=True)
            self._cont_handler.endDocument()
        finally:
            self._parsing = False

    def _reset_cont_handler(self):
        self._parser.ProcessingInstructionHandler = self._cont_handler.processingInstruction
        self._parser.CharacterDataHandler = self._cont_handler.characters

    def _reset_lex_handler_prop(self):
        lexical, parser = self._lex_handler_prop, self._parser
        if lexical is None:
            parser.CommentHandler = parser.StartCdataSectionHandler = None
            parser.EndCdataSectionHandler = None
            parser.StartDoctypeDeclHandler = parser.EndDoctypeDeclHandler = None
        else:
            parser.CommentHandler = lexical.comment
            parser.StartCdataSectionHandler = lexical.startCDATA
            parser.EndCdataSectionHandler = lexical.endCDATA
            parser.StartDoctypeDeclHandler = lambda name, system, public, internal: (
                lexical.startDTD(name, public, system)
            )
            parser.EndDoctypeDeclHandler = lexical.endDTD

    def reset(self):
        encoding = self._source.getEncoding()
        if self._namespaces:
            self._parser = expat.ParserCreate(encoding, " ")
            self._parser.namespace_prefixes = 1
            self._parser.StartElementHandler = self.start_element_ns
            self._parser.EndElementHandler = self.end_element_ns
        else:
            self._parser = expat.ParserCreate(encoding)
            self._parser.StartElementHandler = self.start_element
            self._parser.EndElementHandler = self.end_element
        self._reset_cont_handler()
        self._parser.UnparsedEntityDeclHandler = (
            lambda name, base, system, public, notation: self._dtd_handler.unparsedEntityDecl(
                name, public, system, notation
            )
        )
        self._parser.NotationDeclHandler = (
            lambda name, base, system, public: self._dtd_handler.notationDecl(name, public, system)
        )
        self._parser.StartNamespaceDeclHandler = (
            lambda prefix, uri: self._cont_handler.startPrefixMapping(prefix, uri)
        )
        self._parser.EndNamespaceDeclHandler = (
            lambda prefix: self._cont_handler.endPrefixMapping(prefix)
        )
        self._parser.SkippedEntityHandler = lambda name, pe: self._cont_handler.skippedEntity(name)
        if self._lex_handler_prop is not None:
            self._reset_lex_handler_prop()
        self._parsing = False

    def getColumnNumber(self):
        return None if self._parser is None else self._parser.ErrorColumnNumber

    def getLineNumber(self):
        return 1 if self._parser is None else self._parser.ErrorLineNumber

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()

    def start_element(self, name, attrs):
        self._cont_handler.startElement(name, AttributesImpl(attrs))

    def end_element(self, name):
        self._cont_handler.endElement(name)

    def _pair(self, name):
        parts = name.split(" ")
        if len(parts) == 1:
            return (None, name), None
        if len(parts) == 3:
            return (parts[0], parts[1]), parts[2] + ":" + parts[1]
        return tuple(parts), parts[1]

    def start_element_ns(self, name, attrs):
        found, names = {}, {}
        for key, value in attrs.items():
            pair, qname = self._pair(key)
            found[pair] = value
            names[pair] = qname or key
        pair, _ = self._pair(name)
        self._cont_handler.startElementNS(pair, None, AttributesNSImpl(found, names))

    def end_element_ns(self, name):
        self._cont_handler.endElementNS(self._pair(name)[0], None)


def create_parser(*args, **kwargs):
    return ExpatParser(*args, **kwargs)
