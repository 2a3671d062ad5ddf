# `text.encode(encoding)`, `data.decode(encoding)`, and how errors name the codec.

from ._lookup import lookup


# Calls a codec; an exception with nothing but a message says which one it was.
def _called(function, what, encoding, obj, errors):
    try:
        return function(obj, errors)
    except Exception as e:
        cls = type(e)
        own = [base for base in cls.__mro__ if base.__module__ != "builtins"]
        plain = not any(["__init__" in base.__dict__ or "__new__" in base.__dict__ for base in own])
        if not plain or e.__dict__ or len(e.args) > 1 or not isinstance((*e.args, "")[0], str):
            raise
        text = "%s with '%s' codec failed (%s: %s)"
        error = cls(text % (what, encoding, cls.__name__, e))
        raise error from e


def encode(obj, encoding="utf-8", errors="strict"):
    return _called(lookup(encoding).encode, "encoding", encoding, obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return _called(lookup(encoding).decode, "decoding", encoding, obj, errors)[0]


# `text.encode(encoding)` and `data.decode(encoding)`: from text to bytes and back alone.
def _text_codec(encoding, what):
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        text = "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs"
        raise LookupError(text % (encoding, what))
    return info


# Of what the interpreter encodes by itself, errors do not name the codec.
_PLAIN = ("utf-8", "ascii", "iso8859-1", "utf-16", "utf-32")


def _checked(result, encoding, what, kind):
    result = result[0]
    if isinstance(result, kind):
        return result
    names = (encoding, what, type(result).__name__, kind.__name__, what, what)
    text = "'%s' %sr returned '%s' instead of '%s'; use codecs.%s() to %s to arbitrary types"
    raise TypeError(text % names)


def _text_encode(text, encoding, errors):
    info = _text_codec(encoding, "encode")
    if getattr(info, "name", None) in _PLAIN:
        return info.encode(text, errors)[0]
    result = _called(info[0], "encoding", encoding, text, errors)
    return _checked(result, encoding, "encode", bytes)


def _text_decode(data, encoding, errors):
    info = _text_codec(encoding, "decode")
    if getattr(info, "name", None) in _PLAIN:
        return info.decode(data, errors)[0]
    result = _called(info[1], "decoding", encoding, data, errors)
    return _checked(result, encoding, "decode", str)


encode.__module__ = decode.__module__ = "_codecs"
