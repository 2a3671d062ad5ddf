# What all nodes of a document have: their place in a tree, and how it is changed.

import io
import xml.dom
from xml.dom import EMPTY_PREFIX

__name__ = "xml.dom.minidom"


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
        from xml.dom.minidom._document import _clone

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
