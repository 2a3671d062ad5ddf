# Elements as XML and HTML.

import re

from ._elements import PI, Comment, QName


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
        if len(children):
            # Programs put functions of their own in its place.
            from . import ElementTree

            write_child = getattr(ElementTree, "_serialize_" + method)
        for child in children:
            write_child(write, child, names, None, short_empty_elements=short_empty_elements)
        write(end + _escape_cdata(element.tail or ""))

    return serialize


_serialize_xml = _serializer("xml", str, _escape_attrib, _xml_body)
_serialize_html = _serializer("html", _escape_cdata, _escape_attrib_html, _html_body)
_serialize = {"xml": _serialize_xml, "html": _serialize_html}
