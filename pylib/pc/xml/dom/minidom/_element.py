# Elements and their attributes.

import xml.dom
from xml.dom import EMPTY_NAMESPACE

from ._node import _write_data, Node, NodeList

__name__ = "xml.dom.minidom"


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
