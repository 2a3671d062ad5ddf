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
