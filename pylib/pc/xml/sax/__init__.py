# Documents as events for an object.

from importlib import import_module

from ._exceptions import *
from .handler import ContentHandler, ErrorHandler
from .xmlreader import InputSource

default_parser_list = ["xml.sax.expatreader"]


def parse(source, handler, errorHandler=ErrorHandler()):
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler)
    parser.parse(source)


def parseString(string, handler, errorHandler=ErrorHandler()):
    import io

    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(errorHandler if errorHandler is not None else ErrorHandler())
    source = InputSource()
    if isinstance(string, str):
        source.setCharacterStream(io.StringIO(string))
    else:
        source.setByteStream(io.BytesIO(string))
    parser.parse(source)


def make_parser(parser_list=()):
    for name in list(parser_list) + default_parser_list:
        try:
            return import_module(name).create_parser()
        except ImportError:
            continue
    raise SAXReaderNotAvailable("No parsers found", None)
