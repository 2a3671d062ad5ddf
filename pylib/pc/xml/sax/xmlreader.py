# What readers of documents have in common, and the attributes of elements.

from . import handler
from ._exceptions import SAXNotRecognizedException, SAXNotSupportedException


# Adds getNAME and setNAME to a class for each NAME, whose value is kept in an attribute.
def accessors(**kept):
    def add(cls):
        for name, attribute in kept.items():
            setattr(cls, "get" + name, _getter(attribute))
            setattr(cls, "set" + name, _setter(attribute))
        return cls

    return add


def _getter(attribute):
    return lambda self: getattr(self, attribute)


def _setter(attribute):
    return lambda self, value: setattr(self, attribute, value)


@accessors(
    ContentHandler="_cont_handler",
    DTDHandler="_dtd_handler",
    EntityResolver="_ent_handler",
    ErrorHandler="_err_handler",
)
class XMLReader:
    def __init__(self):
        self._cont_handler, self._dtd_handler = handler.ContentHandler(), handler.DTDHandler()
        self._ent_handler, self._err_handler = handler.EntityResolver(), handler.ErrorHandler()

    def parse(self, source):
        raise NotImplementedError("This method must be implemented!")

    def setLocale(self, locale):
        raise SAXNotSupportedException("Locale support not implemented")

    def getFeature(self, name):
        raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def setFeature(self, name, state):
        raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def getProperty(self, name):
        raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def setProperty(self, name, value):
        raise SAXNotRecognizedException("Property '%s' not recognized" % name)


class IncrementalParser(XMLReader):
    def __init__(self, bufsize=65536):
        XMLReader.__init__(self)
        self._bufsize = bufsize

    def parse(self, source):
        from .saxutils import prepare_input_source

        known = prepare_input_source(source)
        self.prepareParser(known)
        text = known.getCharacterStream()
        stream = known.getByteStream() if text is None else text
        while data := stream.read(self._bufsize):
            self.feed(data)
        self.close()

    def feed(self, data):
        raise NotImplementedError("This method must be implemented!")

    def prepareParser(self, source):
        raise NotImplementedError("prepareParser must be overridden!")

    def close(self):
        raise NotImplementedError("This method must be implemented!")

    def reset(self):
        raise NotImplementedError("This method must be implemented!")


class Locator:
    def getColumnNumber(self):
        return -1

    def getLineNumber(self):
        return -1

    def getPublicId(self):
        return None

    def getSystemId(self):
        return None


@accessors(
    PublicId="_public_id",
    SystemId="_system_id",
    Encoding="_encoding",
    ByteStream="_bytefile",
    CharacterStream="_charfile",
)
class InputSource:
    def __init__(self, system_id=None):
        self._system_id = system_id
        self._public_id = self._encoding = self._bytefile = self._charfile = None


# Attributes whose names are those of the document.
class AttributesImpl:
    def __init__(self, attrs):
        self._attrs = attrs

    def __getitem__(self, name):
        return self._attrs[name]

    def __len__(self):
        return len(self._attrs)

    def __contains__(self, name):
        return name in self._attrs

    def __iter__(self):
        return iter(self._attrs)

    def keys(self):
        return list(self._attrs)

    def values(self):
        return [self._attrs[name] for name in self._attrs]

    def items(self):
        return [(name, self._attrs[name]) for name in self._attrs]

    def get(self, name, alternative=None):
        return self._attrs[name] if name in self._attrs else alternative

    getValue, getLength, getNames, getQNames = __getitem__, __len__, keys, keys

    # Nothing is known of a document type.
    def getType(self, name):
        return "CDATA"

    def getNameByQName(self, name):
        if name in self._attrs:
            return name
        raise KeyError(name)

    def getQNameByName(self, name):
        return self.getNameByQName(name)

    def getValueByQName(self, name):
        return self._attrs[self.getNameByQName(name)]

    def copy(self):
        return type(self)(self._attrs)


# Names are pairs of namespace and local name; `qnames` has how the document writes each.
class AttributesNSImpl(AttributesImpl):
    def __init__(self, attrs, qnames):
        AttributesImpl.__init__(self, attrs)
        self._qnames = qnames

    def getNameByQName(self, name):
        found = [pair for pair, written in self._qnames.items() if written == name]
        if not found:
            raise KeyError(name)
        return found[0]

    def getQNameByName(self, name):
        return self._qnames[name]

    def getQNames(self):
        return [self._qnames[name] for name in self._qnames]

    def copy(self):
        return type(self)(self._attrs, self._qnames)
