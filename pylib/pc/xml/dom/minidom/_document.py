# Whole documents, their types, and what makes them.

import xml.dom

from ._node import Childless, DocumentFragment, Node, NodeList
from ._element import Attr, Element, NamedNodeMap
from ._text import CDATASection, Comment, ProcessingInstruction, Text

__name__ = "xml.dom.minidom"


class DocumentType(Childless, Node):
    nodeType = Node.DOCUMENT_TYPE_NODE
    name = publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        self.entities = self.notations = NamedNodeMap({}, None, None)
        if qualifiedName:
            self.name = qualifiedName.split(":", 1)[-1]
        self.nodeName = self.name

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("<!DOCTYPE " + self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(" [" + self.internalSubset + "]")
        writer.write(">" + newl)


class DOMImplementation:
    def hasFeature(self, feature, version):
        known = [("core", v) for v in ("1.0", "2.0", "3.0", None)]
        known += [("xml", v) for v in ("1.0", "2.0", "3.0", None)]
        return (feature.lower(), version or None) in known

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype is not None and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr("doctype object owned by another DOM tree")
        document = Document()
        if not qualifiedName and (namespaceURI or doctype is not None):
            raise xml.dom.InvalidCharacterErr("Element with no name")
        if doctype is not None:
            doctype.parentNode = doctype.ownerDocument = document
            document.childNodes.append(doctype)
            document.doctype = doctype
        if qualifiedName:
            document.appendChild(document.createElementNS(namespaceURI, qualifiedName))
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        doctype = DocumentType(qualifiedName)
        doctype.publicId, doctype.systemId = publicId, systemId
        return doctype

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


class Document(Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    implementation = DOMImplementation()
    doctype = None
    encoding = None
    standalone = None
    version = None
    _children = (1, 7, 8, 10)

    def __init__(self):
        self.childNodes = NodeList()

    def _check_child(self, node):
        Node._check_child(self, node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement is not None:
            if self.documentElement is not node:
                raise xml.dom.HierarchyRequestErr("two document elements disallowed")

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node
        return None

    def _owned(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._owned(DocumentFragment())

    def createElement(self, tagName):
        return self._owned(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        prefix = qualifiedName.partition(":")[0] if ":" in qualifiedName else None
        return self._owned(Element(qualifiedName, namespaceURI, prefix))

    def createTextNode(self, data):
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        node = Text()
        node.data = data
        return self._owned(node)

    def createCDATASection(self, data):
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        node = CDATASection()
        node.data = data
        return self._owned(node)

    def createComment(self, data):
        return self._owned(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._owned(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._owned(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix = qualifiedName.partition(":")[0] if ":" in qualifiedName else None
        return self._owned(Attr(qualifiedName, namespaceURI, None, prefix))

    def getElementById(self, id):
        for node in self.getElementsByTagName("*"):
            for name in node._ids:
                if node.getAttribute(name) == id:
                    return node
        return None

    def importNode(self, node, deep):
        if node.nodeType in (Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE):
            raise xml.dom.NotSupportedErr("cannot import document nodes")
        return _clone(node, deep, self)

    def writexml(
        self, writer, indent="", addindent="", newl="", encoding=None, standalone=None
    ):
        text = '<?xml version="1.0" '
        if encoding:
            text += 'encoding="%s"' % encoding
        if standalone is not None:
            text += '%sstandalone="%s"' % (" " if encoding else "", "yes" if standalone else "no")
        writer.write(text + "?>" + newl)
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _clone(node, deep, owner):
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        new = Element(node.tagName, node.namespaceURI, node.prefix, node._local)
        for attr in node._attrs.values():
            new.setAttributeNode(_clone(attr, True, owner))
    elif kind == Node.ATTRIBUTE_NODE:
        new = Attr(node.name, node.namespaceURI, node._local, node.prefix)
        new._value = node._value
    elif kind == Node.DOCUMENT_NODE:
        new = owner = Document()
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        new = DocumentFragment()
    elif kind == Node.DOCUMENT_TYPE_NODE:
        new = DocumentType(node.name)
        new.publicId, new.systemId = node.publicId, node.systemId
        new.internalSubset = node.internalSubset
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        new = ProcessingInstruction(node.target, node.data)
    elif kind == Node.COMMENT_NODE:
        new = Comment(node.data)
    else:
        new = node.__class__()
        new.data = node.data
    new.ownerDocument = None if new is owner else owner
    if deep and not node._leaf and kind != Node.ATTRIBUTE_NODE:
        for child in node.childNodes:
            copied = _clone(child, True, owner)
            copied.parentNode = new
            new.childNodes.append(copied)
            new._link(len(new.childNodes) - 1)
            if copied.nodeType == Node.DOCUMENT_TYPE_NODE:
                new.doctype = copied
    return new


# Makes the tree from the parser's events.
def parse(file, parser=None, bufsize=None):
    if parser is None and bufsize is None:
        from xml.dom import expatbuilder

        return expatbuilder.parse(file)
    raise NotImplementedError("parse() with a parser of its own")


def parseString(string, parser=None):
    if parser is None:
        from xml.dom import expatbuilder

        return expatbuilder.parseString(string)
    raise NotImplementedError("parseString() with a parser of its own")


def getDOMImplementation(features=None):
    return Document.implementation
