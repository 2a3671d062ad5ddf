# Trees of nodes: made by a program or from a document, searched, and written.

import io
import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE


class NodeList(list):
    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        return len(self)


class Node(xml.dom.Node):
    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None
    prefix = EMPTY_PREFIX
    attributes = None
    nodeValue = None
    localName = None
    _leaf = False

    def __bool__(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.unlink()

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _check_child(self, node):
        if self._leaf or node.nodeType not in self._children:
            raise xml.dom.HierarchyRequestErr("%r cannot be child of %r" % (node, self))

    _children = (1, 3, 4, 5, 7, 8)

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in list(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._check_child(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            return self.appendChild(newChild)
        at = self._index(refChild)
        self.childNodes.insert(at, newChild)
        newChild.parentNode = self
        self._link(at)
        self._link(at + 1)
        return newChild

    def _index(self, node):
        for at, child in enumerate(self.childNodes):
            if child is node:
                return at
        raise xml.dom.NotFoundErr()

    # Joins the node at an index with the one before it.
    def _link(self, at):
        nodes = self.childNodes
        before = nodes[at - 1] if at > 0 else None
        after = nodes[at] if at < len(nodes) else None
        if before is not None:
            before.nextSibling = after
        if after is not None:
            after.previousSibling = before

    def appendChild(self, node):
        if node.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in list(node.childNodes):
                self.appendChild(child)
            return node
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self.childNodes.append(node)
        node.parentNode = self
        node.nextSibling = None
        self._link(len(self.childNodes) - 1)
        return node

    def replaceChild(self, newChild, oldChild):
        if newChild is oldChild:
            return None
        after = oldChild.nextSibling
        self.removeChild(oldChild)
        self.insertBefore(newChild, after)
        return oldChild

    def removeChild(self, oldChild):
        at = self._index(oldChild)
        del self.childNodes[at]
        self._link(at)
        oldChild.nextSibling = oldChild.previousSibling = oldChild.parentNode = None
        return oldChild

    def normalize(self):
        nodes = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = None
                    continue
                if nodes and nodes[-1].nodeType == Node.TEXT_NODE:
                    nodes[-1].data += child.data
                    child.parentNode = None
                    continue
            else:
                child.normalize()
            nodes.append(child)
        self.childNodes[:] = nodes
        for at in range(len(nodes) + 1):
            self._link(at)

    def cloneNode(self, deep):
        return _clone(self, deep, self.ownerDocument or self)

    def isSameNode(self, other):
        return self is other

    def isSupported(self, feature, version):
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def getInterface(self, feature):
        return self if self.isSupported(feature, None) else None

    def getUserData(self, key):
        return getattr(self, "_data_of_user", {}).get(key, (None,))[0]

    def setUserData(self, key, data, handler):
        known = self.__dict__.setdefault("_data_of_user", {})
        old = known.pop(key, (None,))[0]
        if data is not None:
            known[key] = (data, handler)
        return old

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        out = io.StringIO()
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(out, "", indent, newl, encoding, standalone)
        else:
            self.writexml(out, "", indent, newl)
        text = out.getvalue()
        return text if encoding is None else text.encode(encoding, "xmlcharrefreplace")

    def _descendants(self, fits, found):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                if fits(node):
                    found.append(node)
                node._descendants(fits, found)
        return found

    def getElementsByTagName(self, name):
        return self._descendants(lambda node: name == "*" or node.tagName == name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return self._descendants(
            lambda node: localName in ("*", node.localName)
            and namespaceURI in ("*", node.namespaceURI),
            NodeList(),
        )


class DocumentFragment(Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    specified = False

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.ownerElement = None
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.prefix = prefix or (qName.split(":")[0] if ":" in qName else None)
        self._local = localName
        self._value = ""
        self.childNodes = NodeList()

    @property
    def localName(self):
        return self._local or self.nodeName.split(":", 1)[-1]

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, text):
        self._value = text
        if self.ownerElement is not None:
            self.ownerElement._forget_id(self)

    nodeValue = value

    @property
    def isId(self):
        element = self.ownerElement
        return element is not None and self.name in element._ids

    def unlink(self):
        self.ownerElement = None


class NamedNodeMap:
    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs = attrs
        self._owner = ownerElement

    @property
    def length(self):
        return len(self._attrs)

    def __len__(self):
        return len(self._attrs)

    def item(self, index):
        names = list(self._attrs)
        return self._attrs[names[index]] if 0 <= index < len(names) else None

    def items(self):
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        return [((n.namespaceURI, n.localName), n.value) for n in self._attrs.values()]

    def keys(self):
        return self._attrs.keys()

    def values(self):
        return self._attrs.values()

    def _find(self, key):
        if isinstance(key, tuple):
            for node in self._attrs.values():
                if (node.namespaceURI, node.localName) == key:
                    return node
            return None
        return self._attrs.get(key)

    def __contains__(self, key):
        return self._find(key) is not None

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __getitem__(self, key):
        node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node

    def __setitem__(self, name, value):
        if isinstance(value, str):
            self._owner.setAttribute(name, value)
        elif isinstance(value, Attr):
            self._owner.setAttributeNode(value)
        else:
            raise TypeError("value must be a string or Attr object")

    def __delitem__(self, key):
        self._owner.removeAttributeNode(self[key])

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._find((namespaceURI, localName))

    def removeNamedItem(self, name):
        node = self.getNamedItem(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._owner.removeAttributeNode(node)

    def setNamedItem(self, node):
        return self._owner.setAttributeNode(node)

    setNamedItemNS = setNamedItem


class Element(Node):
    nodeType = Node.ELEMENT_NODE

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix = prefix or (tagName.split(":")[0] if ":" in tagName else None)
        self.namespaceURI = namespaceURI
        self._local = localName
        self.childNodes = NodeList()
        self._attrs = {}
        self._ids = set()

    def __repr__(self):
        return "<DOM Element: %s at %#x>" % (self.tagName, id(self))

    @property
    def localName(self):
        return self._local or self.tagName.split(":", 1)[-1]

    @property
    def attributes(self):
        return NamedNodeMap(self._attrs, None, self)

    def hasAttributes(self):
        return bool(self._attrs)

    def _forget_id(self, attr):
        pass

    def unlink(self):
        self._attrs = {}
        Node.unlink(self)

    def getAttribute(self, attname):
        node = self._attrs.get(attname)
        return "" if node is None else node.value

    def getAttributeNS(self, namespaceURI, localName):
        node = self.getAttributeNodeNS(namespaceURI, localName)
        return "" if node is None else node.value

    def getAttributeNode(self, attrname):
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self.attributes.getNamedItemNS(namespaceURI, localName)

    def setAttribute(self, attname, value):
        node = self._attrs.get(attname)
        if node is None:
            node = Attr(attname)
            node.ownerDocument = self.ownerDocument
            node.ownerElement = self
            self._attrs[attname] = node
        node.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, _, local = qualifiedName.rpartition(":")
        node = self.getAttributeNodeNS(namespaceURI, local)
        if node is None:
            node = Attr(qualifiedName, namespaceURI, local, prefix or None)
            node.ownerDocument = self.ownerDocument
            node.ownerElement = self
            self._attrs[qualifiedName] = node
        node.value = value

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        old = self._attrs.get(attr.name)
        if old is not None and old is not attr:
            old.ownerElement = None
        attr.ownerElement = self
        attr.ownerDocument = self.ownerDocument
        self._attrs[attr.name] = attr
        return old if old is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name in self._attrs:
            self.removeAttributeNode(self._attrs[name])

    def removeAttributeNS(self, namespaceURI, localName):
        node = self.getAttributeNodeNS(namespaceURI, localName)
        if node is not None:
            self.removeAttributeNode(node)

    def removeAttributeNode(self, node):
        if node is None or self._attrs.get(node.name) is not node:
            raise xml.dom.NotFoundErr()
        del self._attrs[node.name]
        node.ownerElement = None
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def setIdAttribute(self, name):
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNode(self, idAttr):
        if idAttr is None or idAttr.ownerElement is not self:
            raise xml.dom.NotFoundErr()
        self._ids.add(idAttr.name)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(indent + "<" + self.tagName)
        for name, node in self._attrs.items():
            writer.write(" %s=\"" % name)
            _write_data(writer, node.value)
            writer.write('"')
        if not self.childNodes:
            writer.write("/>" + newl)
            return
        writer.write(">")
        nodes = self.childNodes
        if len(nodes) == 1 and nodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            nodes[0].writexml(writer, "", "", "")
        else:
            writer.write(newl)
            for node in nodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write("</%s>%s" % (self.tagName, newl))


def _write_data(writer, data):
    if data:
        data = data.replace("&", "&amp;").replace("<", "&lt;")
        data = data.replace('"', "&quot;").replace(">", "&gt;")
        writer.write(data)


class Childless:
    attributes = None
    childNodes = NodeList()
    _leaf = True

    def normalize(self):
        pass

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + " nodes do not have children")

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        self.previousSibling = self.nextSibling = None


class ProcessingInstruction(Childless, Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = self.nodeValue = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("%s<?%s %s?>%s" % (indent, self.target, self.data, newl))


class CharacterData(Childless, Node):
    def __init__(self):
        self._data = ""

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, text):
        self._data = text

    nodeValue = data

    @property
    def length(self):
        return len(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        dots = "..." if len(self._data) > 10 else ""
        return '<DOM %s node "%r%s">' % (self.__class__.__name__, self._data[0:10], dots)

    def _check(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr("offset cannot be negative")
        if offset > len(self._data):
            raise xml.dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise xml.dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        self._check(offset, count)
        return self._data[offset : offset + count]

    def appendData(self, arg):
        self._data += arg

    def insertData(self, offset, arg):
        self.replaceData(offset, 0, arg)

    def deleteData(self, offset, count):
        self.replaceData(offset, count, "")

    def replaceData(self, offset, count, arg):
        self._check(offset, count)
        self._data = self._data[:offset] + arg + self._data[offset + count :]


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def splitText(self, offset):
        self._check(offset)
        new = self.__class__()
        new.data = self._data[offset:]
        new.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(new, self.nextSibling)
        self._data = self._data[:offset]
        return new

    @property
    def wholeText(self):
        parts = [self._data]
        node = self.previousSibling
        while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            parts.insert(0, node.data)
            node = node.previousSibling
        node = self.nextSibling
        while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            parts.append(node.data)
            node = node.nextSibling
        return "".join(parts)

    @property
    def isWhitespaceInElementContent(self):
        return not self._data.strip()

    def writexml(self, writer, indent="", addindent="", newl=""):
        _write_data(writer, indent + self._data + newl)


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data):
        self._data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "--" in self._data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write("%s<!--%s-->%s" % (indent, self._data, newl))


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "]]>" in self._data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write("<![CDATA[%s]]>" % self._data)


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
