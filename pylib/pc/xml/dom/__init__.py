# Documents as trees of nodes with the W3C's interface.


class Node:
    (
        ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE,
        ENTITY_NODE, PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE,
        DOCUMENT_FRAGMENT_NODE, NOTATION_NODE,
    ) = range(1, 13)


class DOMException(Exception):
    code = 0

    def _get_code(self):
        return self.code


_ERRORS = """IndexSizeErr DomstringSizeErr HierarchyRequestErr WrongDocumentErr InvalidCharacterErr
NoDataAllowedErr NoModificationAllowedErr NotFoundErr NotSupportedErr InuseAttributeErr
InvalidStateErr SyntaxErr InvalidModificationErr NamespaceErr InvalidAccessErr ValidationErr"""
for _code, _name in enumerate(_ERRORS.split(), 1):
    globals()[_name] = type(_name, (DOMException,), {"code": _code, "__module__": "xml.dom"})

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/"
XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml"
EMPTY_NAMESPACE = None
EMPTY_PREFIX = None


def getDOMImplementation(name=None, features=()):
    from .minidom import getDOMImplementation

    return getDOMImplementation(features)


def registerDOMImplementation(name, factory):
    pass
