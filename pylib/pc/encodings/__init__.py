# Names of encodings; the encodings themselves are in `codecs`.


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    if isinstance(encoding, bytes):
        encoding = encoding.decode("ascii")
    out = []
    gap = False
    for c in encoding:
        if c.isalnum() or c == ".":
            if gap and out:
                out.append("_")
            if c.isascii():
                out.append(c)
            gap = False
        else:
            gap = True
    return "".join(out)


def search_function(encoding):
    from codecs import lookup

    try:
        return lookup(encoding)
    except LookupError:
        return None


# What `lookup` has found is kept in `codecs`; programs empty this.
_cache = {}


# `encodings.utf_8` and its siblings: the functions and classes of a codec as a module.
def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError("module 'encodings' has no attribute %r" % name)
    import sys
    from codecs import lookup
    from types import ModuleType

    try:
        info = lookup(name)
    except LookupError:
        raise AttributeError("module 'encodings' has no attribute %r" % name) from None
    module = ModuleType("encodings." + name)
    module.encode, module.decode = info.encode, info.decode
    module.StreamReader, module.StreamWriter = info.streamreader, info.streamwriter
    module.IncrementalEncoder = info.incrementalencoder
    module.IncrementalDecoder = info.incrementaldecoder
    module.getregentry = lambda: info
    sys.modules[module.__name__] = module
    return module
