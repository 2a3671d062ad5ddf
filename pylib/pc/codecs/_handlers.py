# What is done about characters and bytes that a codec cannot treat, by name.

_errors = {}


def register_error(name, error_handler):
    if not callable(error_handler):
        raise TypeError("handler must be callable")
    _errors[name] = error_handler


def lookup_error(name):
    if name in _errors:
        return _errors[name]
    raise LookupError("unknown error handler name '%s'" % name)


# What a handler makes of an error: the text or the bytes instead, and where to go on.
def _handle(error, errors):
    instead, at = lookup_error(errors)(error)
    size = len(error.object)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError("position %d from error handler out of bounds" % at)
    return instead, at


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return "", exception.end


def replace_errors(exception):
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    return "\ufffd", exception.end


def _only_encoding(exception):
    if not isinstance(exception, UnicodeEncodeError):
        raise TypeError(
            "don't know how to handle %s in error callback" % type(exception).__name__
        )
    return exception.object[exception.start : exception.end], exception.end


def xmlcharrefreplace_errors(exception):
    text, end = _only_encoding(exception)
    return "".join(["&#%d;" % ord(c) for c in text]), end


def namereplace_errors(exception):
    from unicodedata import name

    text, end = _only_encoding(exception)
    parts = []
    for c in text:
        found = name(c, None)
        parts.append("\\N{%s}" % found if found else ascii(c)[1:-1])
    return "".join(parts), end


def backslashreplace_errors(exception):
    part = exception.object[exception.start : exception.end]
    if isinstance(part, str):
        return "".join([ascii(c)[1:-1] for c in part]), exception.end
    return "".join(["\\x%02x" % b for b in part]), exception.end


# The part of the text or of the bytes that an error is about.
def _part(exception):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError)):
        raise TypeError(
            "don't know how to handle %s in error callback" % type(exception).__name__
        )
    return exception.object[exception.start : exception.end]


# Bytes that are no text become surrogates, and these bytes again.
def _surrogateescape(exception):
    part = _part(exception)
    if isinstance(part, str):
        codes = [ord(c) - 0xDC00 for c in part]
        if all(0x80 <= code <= 0xFF for code in codes):
            return bytes(codes), exception.end
        raise exception
    high = 0
    while high < min(len(part), 4) and part[high] >= 0x80:
        high += 1
    if not high:
        raise exception
    return "".join([chr(0xDC00 + b) for b in part[:high]]), exception.start + high


# The bytes of a surrogate in an encoding of Unicode, and back; None for another encoding.
def _surrogate_codec(encoding):
    name = encoding.lower().replace("_", "-")
    if name in ("utf-8", "utf8", "cp65001"):
        put = lambda code: bytes((code >> 12 | 0xE0, code >> 6 & 0x3F | 0x80, code & 0x3F | 0x80))
        get = lambda b: b[0] >> 4 == 14 and (b[0] & 15) << 12 | (b[1] & 63) << 6 | b[2] & 63
        return put, get, 3
    for size in 2, 4:
        start = "utf-%d" % (8 * size)
        if name.startswith(start):
            order = "big" if name.endswith("be") else "little"
            put = lambda code: code.to_bytes(size, order)
            return put, lambda b: int.from_bytes(b, order), size
    return None


# Surrogates are encoded as if they were characters.
def _surrogatepass(exception):
    part = _part(exception)
    codec = _surrogate_codec(exception.encoding)
    if codec is None:
        raise exception
    put, get, size = codec
    if isinstance(part, str):
        codes = [ord(c) for c in part]
        if all(0xD800 <= code < 0xE000 for code in codes):
            return b"".join([put(code) for code in codes]), exception.end
        raise exception
    part = exception.object[exception.start : exception.start + size]
    code = get(part) if len(part) == size else 0
    if not 0xD800 <= code < 0xE000:
        raise exception
    return chr(code), exception.start + size


_errors.update(
    strict=strict_errors,
    ignore=ignore_errors,
    replace=replace_errors,
    backslashreplace=backslashreplace_errors,
    xmlcharrefreplace=xmlcharrefreplace_errors,
    namereplace=namereplace_errors,
    surrogateescape=_surrogateescape,
    surrogatepass=_surrogatepass,
)
