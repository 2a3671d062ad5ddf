# Trees of elements: made by a program or by the parser, searched, and written.

import io
import warnings

from ._canonical import C14NWriterTarget
from ._elements import PI, Comment, Element, ProcessingInstruction, QName, SubElement
from ._reading import ParseError, TreeBuilder, XMLParser, XMLPullParser
from ._writing import _encoded, _namespaces, _serialize, _serialize_xml, register_namespace

# Serializers of other people's are made of these.
from ._writing import (
    HTML_EMPTY,
    _escape_attrib,
    _escape_attrib_html,
    _escape_cdata,
    _namespace_map,
    _raise_serialization_error,
    _serialize_html,
)

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "canonicalize", "fromstring", "fromstringlist",
    "indent", "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction",
    "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID",
    "XMLParser", "XMLPullParser", "register_namespace", "C14NWriterTarget",
]
VERSION = "1.3.0"

# Programs, and pickles, know these by this module.
for _public in (
    C14NWriterTarget, Comment, Element, ParseError, ProcessingInstruction, QName, SubElement,
    TreeBuilder, XMLParser, XMLPullParser, register_namespace,
):
    _public.__module__ = __name__


def iselement(element):
    return hasattr(element, "tag")


class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        opened = False
        if not hasattr(source, "read"):
            source = open(source, "rb")
            opened = True
        try:
            parser = parser or XMLParser()
            while True:
                data = source.read(65536)
                if not data:
                    break
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == "/":
            path = "." + path
            warnings.warn(
                "This search is broken in 1.3 and earlier, and will be fixed in a future version."
                "  If you rely on the current behaviour, change it to %r" % path,
                FutureWarning,
                stacklevel=3,
            )
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(
        self,
        file_or_filename,
        encoding=None,
        xml_declaration=None,
        default_namespace=None,
        method=None,
        *,
        short_empty_elements=True
    ):
        method = method or "xml"
        if method not in ("xml", "html", "text", "c14n"):
            raise ValueError("unknown method %r" % method)
        if not encoding:
            encoding = "utf-8" if method == "c14n" else "us-ascii"
        is_text = encoding.lower() == "unicode"
        out = []
        if method == "xml" and (
            xml_declaration
            or xml_declaration is None
            and not is_text
            and encoding.lower() not in ("utf-8", "us-ascii")
        ):
            out.append("<?xml version='1.0' encoding='%s'?>\n" % ("utf-8" if is_text else encoding))
        if method == "text":
            for part in self._root.itertext():
                out.append(part)
            if self._root.tail:
                out.append(self._root.tail)
        else:
            names, spaces = _namespaces(self._root, default_namespace)
            write = _serialize.get(method, _serialize_xml)
            write(
                out.append, self._root, names, spaces, short_empty_elements=short_empty_elements
            )
        text = "".join(out)
        if not is_text:
            text = _encoded(text, encoding)
        if hasattr(file_or_filename, "write"):
            file_or_filename.write(text)
        else:
            with open(file_or_filename, "w" if is_text else "wb") as f:
                f.write(text)

    def write_c14n(self, file):
        return self.write(file, method="c14n")


def tostring(
    element,
    encoding=None,
    method=None,
    *,
    xml_declaration=None,
    default_namespace=None,
    short_empty_elements=True
):
    stream = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(
        stream,
        encoding,
        xml_declaration=xml_declaration,
        default_namespace=default_namespace,
        method=method,
        short_empty_elements=short_empty_elements,
    )
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, **options):
    return [tostring(element, encoding, method, **options)]


def dump(elem):
    import sys

    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding="unicode")
    tail = elem.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError("Initial indentation level must be >= 0, got %d" % level)
    if not len(tree):
        return

    def walk(element, level):
        inner = "\n" + (level + 1) * space
        if not element.text or not element.text.strip():
            element.text = inner
        for child in element:
            if len(child):
                walk(child, level + 1)
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = "\n" + level * space

    walk(tree, level)


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    pull = XMLPullParser(events=events, _parser=parser)
    opened = not hasattr(source, "read")
    if opened:
        source = open(source, "rb")

    def found():
        try:
            while True:
                for event in pull.read_events():
                    yield event
                data = source.read(16384)
                if not data:
                    break
                pull.feed(data)
            it.root = pull._close_and_return_root()
            for event in pull.read_events():
                yield event
        finally:
            if opened:
                source.close()

    class IterParseIterator:
        root = None

        def __iter__(self):
            return self

        def __next__(self):
            return next(events_found)

        def close(self):
            events_found.close()

    it = IterParseIterator()
    events_found = found()
    return it


def XML(text, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {e.get("id"): e for e in tree.iter() if e.get("id")}


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    stream = out or io.StringIO()
    parser = XMLParser(target=C14NWriterTarget(stream.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return stream.getvalue() if out is None else None
