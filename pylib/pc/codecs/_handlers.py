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


# Text here has no surrogates that could stand for bytes.
def _surrogates(exception):
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    raise exception


_errors.update(
    strict=strict_errors,
    ignore=ignore_errors,
    replace=replace_errors,
    backslashreplace=backslashreplace_errors,
    xmlcharrefreplace=xmlcharrefreplace_errors,
    namereplace=namereplace_errors,
    surrogateescape=_surrogates,
    surrogatepass=_surrogates,
)
