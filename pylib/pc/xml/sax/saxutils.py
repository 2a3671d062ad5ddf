# Text for documents, and a writer of events.

import io

from . import handler, xmlreader


def _replaced(text, entities):
    for key, value in entities.items():
        text = text.replace(key, value)
    return text


def escape(data, entities={}):
    data = data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
    return _replaced(data, entities) if entities else data


def unescape(data, entities={}):
    data = data.replace("&lt;", "<").replace("&gt;", ">")
    if entities:
        data = _replaced(data, entities)
    return data.replace("&amp;", "&")


def quoteattr(data, entities={}):
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return '"' + data + '"'
    if "'" in data:
        return '"' + data.replace('"', "&quot;") + '"'
    return "'" + data + "'"


class XMLGenerator(handler.ContentHandler):
    def __init__(self, out=None, encoding="iso-8859-1", short_empty_elements=False):
        handler.ContentHandler.__init__(self)
        if out is None:
            import sys

            out = sys.stdout
        self._out = out
        self._is_text = isinstance(out, io.TextIOBase) or not isinstance(
            out, (io.RawIOBase, io.BufferedIOBase)
        )
        self._encoding = encoding
        # Prefixes of the namespaces, from outside to inside, and those to write with the next tag.
        self._scopes = [{"http://www.w3.org/XML/1998/namespace": "xml"}]
        self._unwritten = []
        self._short = short_empty_elements
        self._pending = False

    def _write(self, text):
        if self._is_text:
            if isinstance(self._encoding, str) and self._encoding.lower() not in ("utf-8", "utf8"):
                text = text.encode(self._encoding, "xmlcharrefreplace").decode(self._encoding)
            self._out.write(text)
        else:
            self._out.write(text.encode(self._encoding, "xmlcharrefreplace"))

    def _qname(self, name):
        uri, local = name
        prefix = self._scopes[-1][uri] if uri else None
        return prefix + ":" + local if prefix else local

    def _finish(self):
        if self._pending:
            self._write(">")
            self._pending = False

    def startDocument(self):
        self._write('<?xml version="1.0" encoding="%s"?>\n' % self._encoding)

    def endDocument(self):
        if hasattr(self._out, "flush"):
            self._out.flush()

    def startPrefixMapping(self, prefix, uri):
        self._scopes.append({**self._scopes[-1], uri: prefix})
        self._unwritten.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._scopes.pop()

    def _start(self, name, pairs):
        for key, value in pairs:
            self._write(" %s=%s" % (key, quoteattr(value)))
        if self._short:
            self._pending = True
        else:
            self._write(">")

    def startElement(self, name, attrs):
        self._finish()
        self._write("<" + name)
        self._start(name, attrs.items())

    def endElement(self, name):
        if self._pending:
            self._write("/>")
            self._pending = False
        else:
            self._write("</%s>" % name)

    def startElementNS(self, name, qname, attrs):
        self._finish()
        self._write("<" + self._qname(name))
        for prefix, uri in self._unwritten:
            self._write(' xmlns%s="%s"' % (":" + prefix if prefix else "", uri))
        self._unwritten.clear()
        self._start(name, [(self._qname(key), value) for key, value in attrs.items()])

    def endElementNS(self, name, qname):
        self.endElement(self._qname(name))

    def _text(self, content, written):
        if not content:
            return
        self._finish()
        text = content if isinstance(content, str) else str(content, self._encoding)
        self._write(written(text))

    def characters(self, content):
        self._text(content, escape)

    def ignorableWhitespace(self, content):
        self._text(content, str)

    def processingInstruction(self, target, data):
        self._finish()
        self._write("<?%s %s?>" % (target, data))


# What a filter passes on, by the attribute of the one that gets it.
_PASSED = {
    "_cont_handler": """setDocumentLocator startDocument endDocument startPrefixMapping
        endPrefixMapping startElement endElement startElementNS endElementNS characters
        ignorableWhitespace processingInstruction skippedEntity""",
    "_dtd_handler": "notationDecl unparsedEntityDecl",
    "_ent_handler": "resolveEntity",
    "_err_handler": "error fatalError warning",
    "_parent": "getFeature setFeature getProperty setProperty",
}


def _passed_to(attribute, name):
    def method(self, *args):
        return getattr(getattr(self, attribute), name)(*args)

    method.__name__ = name
    return method


# Stands between a reader and a program, and passes all on.
@xmlreader.accessors(Parent="_parent")
class XMLFilterBase(xmlreader.XMLReader):
    for _attribute, _names in _PASSED.items():
        for _name in _names.split():
            locals()[_name] = _passed_to(_attribute, _name)
    del _attribute, _names, _name

    def __init__(self, parent=None):
        super().__init__()
        self._parent = parent

    def parse(self, source):
        reader = self._parent
        for kind in ("ContentHandler", "ErrorHandler", "EntityResolver", "DTDHandler"):
            getattr(reader, "set" + kind)(self)
        reader.parse(source)


def prepare_input_source(source, base=""):
    if hasattr(source, "__fspath__"):
        source = source.__fspath__()
    if isinstance(source, str):
        source = xmlreader.InputSource(source)
    elif hasattr(source, "read"):
        stream = source
        source = xmlreader.InputSource()
        if isinstance(stream.read(0), str):
            source.setCharacterStream(stream)
        else:
            source.setByteStream(stream)
        if isinstance(getattr(stream, "name", None), str):
            source.setSystemId(stream.name)
    if source.getCharacterStream() is None and source.getByteStream() is None:
        source.setByteStream(open(source.getSystemId(), "rb"))
    return source
