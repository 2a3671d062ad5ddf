# Trees of elements: made by a program or by the parser, searched, and written.

import io
import re
import warnings

from . import ElementPath

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "canonicalize", "fromstring", "fromstringlist",
    "indent", "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction",
    "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID",
    "XMLParser", "XMLPullParser", "register_namespace", "C14NWriterTarget",
]
VERSION = "1.3.0"


class ParseError(SyntaxError):
    pass


def iselement(element):
    return hasattr(element, "tag")


class Element:
    tag = None
    attrib = None
    text = None
    tail = None

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError("attrib must be dict, not " + type(attrib).__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return "<Element %r at 0x%x>" % (self.tag, id(self))

    def makeelement(self, tag, attrib):
        return self.__class__(tag, attrib)

    def __copy__(self):
        new = self.makeelement(self.tag, self.attrib)
        new.text = self.text
        new.tail = self.tail
        new[:] = self
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.makeelement(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        new.text = deepcopy(self.text, memo)
        new.tail = deepcopy(self.tail, memo)
        for child in self._children:
            new._children.append(deepcopy(child, memo))
        return new

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn(
            "The behavior of this method will change in future versions.  "
            "Use specific 'len(elem)' or 'elem is not None' test instead.",
            FutureWarning,
            stacklevel=2,
        )
        return len(self._children) != 0

    def __iter__(self):
        return iter(self._children)

    def __getitem__(self, index):
        return self._children[index]

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for one in element:
                self._check(one)
        else:
            self._check(element)
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def _check(self, element):
        if not isinstance(element, Element):
            raise TypeError("expected an Element, not " + type(element).__name__)

    def append(self, subelement):
        self._check(subelement)
        self._children.append(subelement)

    def extend(self, elements):
        for element in list(elements):
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement):
        self._check(subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement):
        for at, child in enumerate(self._children):
            if child is subelement or child == subelement:
                del self._children[at]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path, namespaces=None):
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    # In the order of the document, however deep it is.
    def iter(self, tag=None):
        if tag == "*":
            tag = None
        if tag is None or self.tag == tag:
            yield self
        stack = [iter(self._children)]
        while stack:
            for element in stack[-1]:
                if tag is None or element.tag == tag:
                    yield element
                if element._children:
                    stack.append(iter(element._children))
                    break
            else:
                stack.pop()

    def itertext(self):
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for child in self._children:
            for text in child.itertext():
                yield text
            if child.tail:
                yield child.tail


def SubElement(parent, tag, attrib={}, **extra):
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target + " " + text if text else target
    return element


PI = ProcessingInstruction


class QName:
    def __init__(self, text_or_uri, tag=None):
        if tag:
            text_or_uri = "{%s}%s" % (text_or_uri, tag)
        self.text = text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<QName %r>" % (self.text,)

    def __hash__(self):
        return hash(self.text)

    def _other(self, other):
        return other.text if isinstance(other, QName) else other

    def __eq__(self, other):
        return self.text == self._other(other)

    def __le__(self, other):
        return self.text <= self._other(other)

    def __lt__(self, other):
        return self.text < self._other(other)

    def __ge__(self, other):
        return self.text >= self._other(other)

    def __gt__(self, other):
        return self.text > self._other(other)


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


def _encoded(text, encoding):
    if encoding.lower() in ("us-ascii", "ascii"):
        if not text.isascii():
            text = "".join([c if c < "\x80" else "&#%d;" % ord(c) for c in text])
        return text.encode()
    return text.encode(encoding, "xmlcharrefreplace")


_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix, uri):
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


# How each name is written, and the prefixes of what it stands for.
def _namespaces(root, default=None):
    names = {None: None}
    spaces = {}
    if default:
        spaces[default] = ""

    def add(name):
        if name[:1] == "{":
            uri, tag = name[1:].rsplit("}", 1)
            prefix = spaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = "ns%d" % len(spaces)
                if prefix != "xml":
                    spaces[uri] = prefix
            names[name] = prefix + ":" + tag if prefix else tag
        else:
            if default:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            names[name] = name

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            if tag.text not in names:
                add(tag.text)
        elif isinstance(tag, str):
            if tag not in names:
                add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            raise _unwritable(tag)
        for key, value in element.items():
            if isinstance(key, QName):
                key = key.text
            if not isinstance(key, str):
                raise _unwritable(key)
            if key not in names:
                add(key)
            if isinstance(value, QName) and value.text not in names:
                add(value.text)
        if isinstance(element.text, QName) and element.text.text not in names:
            add(element.text.text)
    return names, spaces


def _raise_serialization_error(text):
    raise _unwritable(text)


def _unwritable(text):
    return TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))


def _escaped(text, instead):
    if not isinstance(text, str):
        raise _unwritable(text)
    for c, name in instead:
        text = text.replace(c, name)
    return text


_IN_TEXT = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_IN_ATTRIBUTES = _IN_TEXT + (("\r", "&#13;"), ('"', "&quot;"), ("\n", "&#10;"), ("\t", "&#09;"))
_IN_HTML_ATTRIBUTES = (("&", "&amp;"), (">", "&gt;"), ('"', "&quot;"))


def _escape_cdata(text):
    return _escaped(text, _IN_TEXT)


def _escape_attrib(text):
    return _escaped(text, _IN_ATTRIBUTES)


def _escape_attrib_html(text):
    return _escaped(text, _IN_HTML_ATTRIBUTES)


def _attributes(write, element, names, spaces, escape):
    if spaces:
        for uri, prefix in sorted(spaces.items(), key=lambda pair: pair[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", escape(uri)))
    for key, value in element.items():
        key = key.text if isinstance(key, QName) else key
        value = names[value.text] if isinstance(value, QName) else escape(value)
        write(' %s="%s"' % (names[key], value))


# What follows the attributes of an element up to its children, and what ends it.
def _xml_body(name, element, names, short):
    text = element.text
    if short and not text and not len(element):
        return " />", ""
    if isinstance(text, QName):
        return ">" + names[text.text], "</" + name + ">"
    return ">" + _escape_cdata(text or ""), "</" + name + ">"


HTML_EMPTY = {
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex",
    "link", "meta", "param", "source", "track", "wbr",
}


def _html_body(name, element, names, short):
    kind, text = name.lower(), element.text or ""
    text = text if kind in ("script", "style") else _escape_cdata(text)
    return ">" + text, "" if kind in HTML_EMPTY else "</" + name + ">"


# The function that writes elements by a method: how it writes comments, attributes, and the rest.
def _serializer(method, comment, attribute, body):
    def serialize(write, element, names, spaces, short_empty_elements=True, **kwargs):
        tag, end = element.tag, ""
        if tag is Comment or tag is PI:
            write(("<!--%s-->" if tag is Comment else "<?%s?>") % comment(element.text))
            children = ()
        else:
            name, children = names[tag.text if isinstance(tag, QName) else tag], element
            if name is not None:
                write("<" + name)
                _attributes(write, element, names, spaces, attribute)
                begin, end = body(name, element, names, short_empty_elements)
                write(begin)
            elif element.text:
                write(_escape_cdata(element.text))
        for child in children:
            # Programs put functions of their own into the table.
            _serialize[method](
                write, child, names, None, short_empty_elements=short_empty_elements
            )
        write(end + _escape_cdata(element.tail or ""))

    return serialize


_serialize_xml = _serializer("xml", str, _escape_attrib, _xml_body)
_serialize_html = _serializer("html", _escape_cdata, _escape_attrib_html, _html_body)
_serialize = {"xml": _serialize_xml, "html": _serialize_html}


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


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        self._events = []
        self._at = 0
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._report(self._events.append, ("end",) if events is None else events)

    def feed(self, data):
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as e:
                self._events.append(e)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        events = self._events
        while events:
            event = events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


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


class TreeBuilder:
    def __init__(
        self,
        element_factory=None,
        *,
        comment_factory=None,
        pi_factory=None,
        insert_comments=False,
        insert_pis=False
    ):
        self._data = []
        self._elem = []
        self._last = None
        self._root = None
        self._tail = None
        self._comment_factory = comment_factory or Comment
        self.insert_comments = insert_comments
        self._pi_factory = pi_factory or ProcessingInstruction
        self.insert_pis = insert_pis
        self._factory = element_factory or Element

    def close(self):
        if self._elem:
            raise AssertionError("missing end tags")
        if self._root is None:
            raise AssertionError("missing toplevel element")
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(element)
        elif self._root is None:
            self._root = element
        self._elem.append(element)
        self._tail = 0
        return element

    def end(self, tag):
        self._flush()
        self._last = self._elem.pop()
        self._tail = 1
        return self._last

    def _single(self, element, insert):
        if insert:
            self._flush()
            self._last = element
            if self._elem:
                self._elem[-1].append(element)
            self._tail = 1
        return element

    def comment(self, text):
        return self._single(self._comment_factory(text), self.insert_comments)

    def pi(self, target, text=None):
        return self._single(self._pi_factory(target, text), self.insert_pis)


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        from xml.parsers import expat

        self.parser = self._parser = parser = expat.ParserCreate(encoding, "}")
        self.target = self._target = target if target is not None else TreeBuilder()
        self._error = expat.error
        self._names = {}
        self.entity = {}
        self.version = "Expat " + expat.EXPAT_VERSION[6:]
        self._doctype = None
        parser.DefaultHandlerExpand = self._default
        parser.DefaultExpandHandler = self._default
        for method, handler, function in (
            ("start", "StartElementHandler", self._start),
            ("end", "EndElementHandler", self._end),
            ("start_ns", "StartNamespaceDeclHandler", self._start_ns),
            ("end_ns", "EndNamespaceDeclHandler", self._end_ns),
            ("data", "CharacterDataHandler", None),
            ("comment", "CommentHandler", None),
            ("pi", "ProcessingInstructionHandler", self._pi),
        ):
            if hasattr(self.target, method):
                setattr(parser, handler, function or getattr(self.target, method))
        parser.buffer_text = True
        parser.ordered_attributes = 1

    # Reports what a reader of events asked for.
    def _report(self, append, events):
        parser, target = self.parser, self.target
        for event in events:
            if event == "start":
                parser.StartElementHandler = lambda tag, attributes: append(
                    ("start", self._start(tag, attributes))
                )
            elif event == "end":
                parser.EndElementHandler = lambda tag: append(("end", self._end(tag)))
            elif event == "start-ns":
                parser.StartNamespaceDeclHandler = lambda prefix, uri: append(
                    ("start-ns", (prefix or "", uri or ""))
                )
            elif event == "end-ns":
                parser.EndNamespaceDeclHandler = lambda prefix: append(("end-ns", None))
            elif event == "comment":
                parser.CommentHandler = lambda text: append(("comment", target.comment(text)))
            elif event == "pi":
                parser.ProcessingInstructionHandler = lambda name, data: append(
                    ("pi", target.pi(name, data))
                )
            else:
                raise ValueError("unknown event %r" % event)

    def _fix(self, name):
        known = self._names.get(name)
        if known is None:
            known = "{" + name if "}" in name else name
            self._names[name] = known
        return known

    def _start(self, tag, attributes):
        found = {}
        for at in range(0, len(attributes), 2):
            found[self._fix(attributes[at])] = attributes[at + 1]
        return self.target.start(self._fix(tag), found)

    def _end(self, tag):
        return self.target.end(self._fix(tag))

    def _pi(self, target, data):
        return self.target.pi(target, data or None)

    def _start_ns(self, prefix, uri):
        return self.target.start_ns(prefix or "", uri or "")

    def _end_ns(self, prefix):
        return self.target.end_ns(prefix or "")

    # References to entities that the parser leaves to this table.
    def _default(self, text):
        if text[:1] != "&" or text[-1:] != ";":
            return
        try:
            self.target.data(self.entity[text[1:-1]])
        except KeyError:
            parser = self.parser
            line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber
            e = self._error(
                "undefined entity %s: line %d, column %d" % (text, line, column)
            )
            e.code, e.lineno, e.offset = 11, line, column
            raise e from None
        except AttributeError:
            pass

    def _raise(self, value):
        e = ParseError(str(value))
        e.code = value.code
        e.position = value.lineno, value.offset
        raise e from None

    def feed(self, data):
        try:
            self.parser.Parse(data, False)
        except self._error as e:
            self._raise(e)

    def close(self):
        try:
            self.parser.Parse(b"", True)
        except self._error as e:
            self._raise(e)
        close = getattr(self.target, "close", None)
        return close() if close else None

    def flush(self):
        pass


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


# Writes the canonical form of a document: attributes in order, no short tags, prefixes where used.
class C14NWriterTarget:
    def __init__(
        self,
        write,
        *,
        with_comments=False,
        strip_text=False,
        rewrite_prefixes=False,
        qname_aware_tags=None,
        qname_aware_attrs=None,
        exclude_attrs=None,
        exclude_tags=None
    ):
        self._write = write
        self._data = []
        self._with_comments = with_comments
        self._strip = strip_text
        self._rewrite = rewrite_prefixes
        self._without = set(exclude_attrs or ())
        self._without_tags = set(exclude_tags or ())
        self._declared = [{"http://www.w3.org/XML/1998/namespace": "xml"}]
        self._in_scope = [[]]
        self._new = []
        self._ignored = 0
        self._depth = 0
        self._seen_root = False
        self._names = {}
        self._preserve = [False]

    def _prefix(self, uri):
        if self._rewrite:
            if uri not in self._names:
                self._names[uri] = "n%d" % len(self._names)
            return self._names[uri]
        for pairs in reversed(self._in_scope + [self._new]):
            for prefix, known in reversed(pairs):
                if known == uri:
                    return prefix
        if uri in _namespace_map:
            return _namespace_map[uri]
        raise ValueError("Namespace %r of name is not declared in scope" % uri)

    def start_ns(self, prefix, uri):
        if not self._ignored:
            self._new.append((prefix, uri))

    def data(self, data):
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        text = "".join(self._data)
        self._data = []
        if self._strip and not self._preserve[-1]:
            text = text.strip()
        if self._depth and text:
            text = _escape_cdata(text).replace("\r", "&#xD;")
            self._write(text)

    def start(self, tag, attrs):
        if self._ignored or tag in self._without_tags:
            self._ignored += 1
            return
        self._flush()
        self._in_scope.append(self._new)
        self._new = []
        known = dict(self._declared[-1])
        fresh = []

        def written(name, is_attribute):
            if name[:1] != "{":
                if not is_attribute and known.get(None):
                    known[None] = ""
                    fresh.append(("", ""))
                return name
            uri, local = name[1:].rsplit("}", 1)
            prefix = known.get(uri)
            if prefix is None or is_attribute and not prefix:
                prefix = self._prefix(uri)
                known[uri] = prefix
                if not prefix:
                    known[None] = uri
                fresh.append((prefix, uri))
            return prefix + ":" + local if prefix else local

        name = written(tag, False)
        pairs = []
        for key, value in sorted(
            [(k, v) for k, v in attrs.items() if k not in self._without],
            key=lambda pair: tuple(pair[0][1:].rsplit("}", 1)) if "}" in pair[0] else ("", pair[0]),
        ):
            pairs.append((written(key, True), value))
        self._declared.append(known)
        space = attrs.get("{http://www.w3.org/XML/1998/namespace}space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        self._write("<" + name)
        for prefix, uri in sorted(fresh):
            self._write(' xmlns%s="%s"' % (":" + prefix if prefix else "", _c14n(uri)))
        for key, value in pairs:
            self._write(' %s="%s"' % (key, _c14n(value)))
        self._write(">")
        self._depth += 1
        self._seen_root = True
        self._open = getattr(self, "_open", [])
        self._open.append(name)

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        self._flush()
        self._write("</" + self._open.pop() + ">")
        self._preserve.pop()
        self._depth -= 1
        self._declared.pop()
        self._in_scope.pop()

    def _outside(self, text):
        if self._depth:
            self._flush()
            self._write(text)
        else:
            self._write("\n" + text if self._seen_root else text + "\n")

    def comment(self, text):
        if self._with_comments and not self._ignored:
            self._outside("<!--%s-->" % _escape_cdata(text).replace("\r", "&#xD;"))

    def pi(self, target, data=None):
        if not self._ignored:
            self._outside("<?%s %s?>" % (target, data) if data else "<?%s?>" % target)


def _c14n(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return text.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;")
