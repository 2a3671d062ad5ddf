# How documents are read.

_ON = """
    namespaces namespace_declarations
    cdata_sections comments entities create_entity_ref_nodes whitespace_in_element_content
    external_dtd_subset external_parameter_entities external_general_entities
    charset_overrides_xml_encoding
""".split()
_OFF = """
    validation validate validate_if_schema
    datatype_normalization infoset supported_mediatypes_only
""".split()


class Options:
    # Those that can be set stand on the class with what they are at first.
    errorHandler = filter = None


for _name in _ON + _OFF:
    setattr(Options, _name, _name in _ON)
