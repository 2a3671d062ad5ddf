# What the parts of a document look like.

import re

__name__ = "xml.parsers.expat"

_NAME = r"(?:[^\W\d]|:)[\w.:\-\xb7]*"
_NAME_AT = re.compile(_NAME)
_START = re.compile(
    "<(" + _NAME + r")((?:\s+" + _NAME + r"\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(/?)>"
)
_ATTRIBUTE = re.compile(r"\s+(" + _NAME + r")\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_END = re.compile("</(" + _NAME + r")\s*>")
_REFERENCE = re.compile(r"&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|(" + _NAME + "));")
_DECLARATION = re.compile(
    r"<\?xml\s+version\s*=\s*[\"'](1\.[0-9]+)[\"'](?:\s+encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)[\"'])?"
    r"(?:\s+standalone\s*=\s*[\"'](yes|no)[\"'])?\s*\?>"
)
_ENCODING = re.compile(rb"^<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z][\w.\-]*)[\"']")
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|]]>")
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+(" + _NAME + r")(?:\s+(?:SYSTEM|PUBLIC\s+(\"[^\"]*\"|'[^']*'))"
    r"\s*(\"[^\"]*\"|'[^']*'))?\s*([\[>])"
)
_ENTITY = re.compile(
    r"<!ENTITY\s+(%\s+)?(" + _NAME + r")\s+(?:(\"[^\"]*\"|'[^']*')|(?:SYSTEM|PUBLIC\s+"
    r"(\"[^\"]*\"|'[^']*'))\s+(\"[^\"]*\"|'[^']*')(?:\s+NDATA\s+(" + _NAME + r"))?)\s*>"
)
_ATTLIST = re.compile("<!ATTLIST\\s+(" + _NAME + ")")
_ATTDEF = re.compile(
    r"\s*(" + _NAME + r")\s+([A-Z]+(?:\s*\([^)]*\))?|\([^)]*\))\s+"
    r"(?:#(REQUIRED|IMPLIED)|(?:#(FIXED)\s+)?(\"[^\"]*\"|'[^']*'))"
)
_NOTATION = re.compile(
    r"<!NOTATION\s+(" + _NAME + r")\s+(?:SYSTEM|PUBLIC\s+(\"[^\"]*\"|'[^']*'))"
    r"\s*(\"[^\"]*\"|'[^']*')?\s*>"
)
_ELEMENT = re.compile(r"<!ELEMENT\s+(" + _NAME + r")\s+([^>]*?)\s*>")
_SPACE = re.compile(r"[ \t\r\n]*")
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
