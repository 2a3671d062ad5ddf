# Parsers with the interface of other libraries.
