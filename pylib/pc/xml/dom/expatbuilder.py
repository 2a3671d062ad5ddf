# Trees of `xml.dom.minidom` from documents, with the parser of `xml.parsers.expat`.

from xml.dom import XMLNS_NAMESPACE, xmlbuilder
from xml.dom.minidom import Attr, CDATASection, Document, DocumentType, Element, Node
from xml.parsers import expat


class ExpatBuilder:
    # Names are what stands in the document.
    def __init__(self, options=None):
        self._options = xmlbuilder.Options() if options is None else options
        self._parser = None
        self.reset()

    def createParser(self):
        return expat.ParserCreate()

    def getParser(self):
        if self._parser is None:
            self._parser = parser = self.createParser()
            for wish in ("buffer_text", "ordered_attributes", "specified_attributes"):
                setattr(parser, wish, True)
            self.install(parser)
        return self._parser

    def reset(self):
        self.document = Document()
        self.stack = [self.document]
        self._cdata = False

    # What nobody wants to know has no handler, and costs nothing.
    def install(self, parser):
        handlers = {
            "StartElement": self.start_element_handler,
            "EndElement": self.end_element_handler,
            "CharacterData": self.character_data_handler,
            "ProcessingInstruction": self.pi_handler,
            "StartDoctypeDecl": self.start_doctype_decl_handler,
            "XmlDecl": self.xml_decl_handler,
        }
        if self._options.comments:
            handlers["Comment"] = self.comment_handler
        if self._options.cdata_sections:
            handlers["StartCdataSection"] = self.start_cdata_section_handler
            handlers["EndCdataSection"] = self.end_cdata_section_handler
        for event, handler in handlers.items():
            setattr(parser, event + "Handler", handler)

    def parseFile(self, file):
        return self._ended(self.getParser().ParseFile, file)

    def parseString(self, string):
        return self._ended(self.getParser().Parse, string, True)

    def _ended(self, parse, *args):
        parse(*args)
        document = self.document
        self.reset()
        self._parser = None
        return document

    def _put(self, node):
        parent = self.stack[-1]
        node.ownerDocument = self.document
        node.parentNode = parent
        parent.childNodes.append(node)
        parent._link(len(parent.childNodes) - 1)
        return node

    def xml_decl_handler(self, version, encoding, standalone):
        self.document.version = version
        self.document.encoding = encoding
        if standalone >= 0:
            self.document.standalone = bool(standalone)

    def start_doctype_decl_handler(self, doctypeName, systemId, publicId, has_internal_subset):
        node = DocumentType(doctypeName)
        node.systemId, node.publicId = systemId, publicId
        self._put(node)
        self.document.doctype = node

    def start_element_handler(self, name, attributes):
        node = self._put(Element(name))
        for at in range(0, len(attributes), 2):
            node.setAttribute(attributes[at], attributes[at + 1])
        self.stack.append(node)

    def end_element_handler(self, name):
        self.stack.pop()

    def comment_handler(self, data):
        self._put(self.document.createComment(data))

    def pi_handler(self, target, data):
        self._put(self.document.createProcessingInstruction(target, data))

    def start_cdata_section_handler(self):
        self._cdata = True
        self._put(CDATASection())

    def end_cdata_section_handler(self):
        self._cdata = False

    def character_data_handler(self, data):
        last = self.stack[-1].lastChild
        if self._cdata or last is not None and last.nodeType == Node.TEXT_NODE:
            last.data += data
        else:
            self._put(self.document.createTextNode(data))


class Namespaces:
    # Names with their namespaces; beside a builder.
    def reset(self):
        super().reset()
        self._initNamespaces()

    def _initNamespaces(self):
        self._ns_ordered_prefixes = []

    def createParser(self):
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.namespace_prefixes = True
        return parser

    def install(self, parser):
        super().install(parser)
        if self._options.namespace_declarations:
            parser.StartNamespaceDeclHandler = self.start_namespace_decl_handler

    def start_namespace_decl_handler(self, prefix, uri):
        self._ns_ordered_prefixes.append((prefix, uri))

    def start_element_handler(self, name, attributes):
        uri, local, prefix, qname = _names(name)
        node = self._put(Element(qname, uri, prefix, local))
        for prefix, uri in self._ns_ordered_prefixes:
            name = "xmlns:" + prefix if prefix else "xmlns"
            attr = Attr(name, XMLNS_NAMESPACE, prefix or "xmlns", "xmlns" if prefix else None)
            attr.value = uri or ""
            node.setAttributeNode(attr)
        self._ns_ordered_prefixes = []
        for at in range(0, len(attributes), 2):
            uri, local, prefix, qname = _names(attributes[at])
            attr = Attr(qname, uri, local, prefix)
            attr.value = attributes[at + 1]
            node.setAttributeNode(attr)
        self.stack.append(node)


class ExpatBuilderNS(Namespaces, ExpatBuilder):
    pass


def _names(name):
    # URI, local name, prefix and whole name.
    parts = name.split(" ")
    if len(parts) == 3:
        uri, local, prefix = parts
        return uri, local, prefix or None, prefix + ":" + local if prefix else local
    if len(parts) == 2:
        return parts[0], parts[1], None, parts[1]
    return None, name, None, name


def makeBuilder(options):
    return ExpatBuilderNS(options) if options.namespaces else ExpatBuilder(options)


def parse(file, namespaces=True):
    builder = ExpatBuilderNS() if namespaces else ExpatBuilder()
    if isinstance(file, str) or hasattr(file, "__fspath__"):
        with open(file, "rb") as f:
            return builder.parseFile(f)
    return builder.parseFile(file)


def parseString(string, namespaces=True):
    builder = ExpatBuilderNS() if namespaces else ExpatBuilder()
    return builder.parseString(string)
