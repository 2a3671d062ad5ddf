# Trees of nodes: made by a program or from a document, searched, and written.

from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE

from ._node import Childless, DocumentFragment, Node, NodeList, _write_data
from ._element import Attr, Element, NamedNodeMap
from ._text import CDATASection, CharacterData, Comment, ProcessingInstruction, Text
from ._document import (
    Document, DocumentType, DOMImplementation, getDOMImplementation, parse, parseString,
)
