# JSON with everything that CPython's functions can be asked for. What is asked plainly, the
# built-in module does.

import re
import ujson as _json
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder
from json.encoder import _ascii as _escape

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]
__version__ = "2.0.9"
_PLAIN = (dict, list, str)


# What an encoder is told if a program says nothing.
_DEFAULTS = {
    "skipkeys": False,
    "ensure_ascii": True,
    "check_circular": True,
    "allow_nan": True,
    "indent": None,
    "separators": None,
    "default": None,
    "sort_keys": False,
}
# Options that the built-in module can do without an encoder.
_QUICK = ("ensure_ascii", "check_circular", "separators")


def _encoder(cls, options):
    return (cls or JSONEncoder)(**{**_DEFAULTS, **options})


def dumps(obj, *, cls=None, **options):
    if cls is None and type(obj) in _PLAIN:
        for name, value in options.items():
            if name not in _QUICK and (name not in _DEFAULTS or value is not _DEFAULTS[name]):
                break
        else:
            text = _plain(obj, options.get("separators"))
            if text is not None:
                if text.isascii() or not options.get("ensure_ascii", True):
                    return text
                # Other characters stand in strings alone.
                return _NOT_ASCII.sub(_escape, text)
    return _encoder(cls, options).encode(obj)


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


# None where the built-in module would write it differently or not at all.
def _plain(obj, separators):
    try:
        if not _is_plain(obj, 0):
            return None
        text = _json.dumps(obj, separators=separators) if separators else _json.dumps(obj)
    except (TypeError, ValueError, RuntimeError):
        return None
    return None if "\\u007f" in text else text


_SCALARS = {str, int, bool, type(None), float}


def _is_plain(obj, depth):
    kind = type(obj)
    if kind in _SCALARS:
        return True
    if depth > 50:
        return False
    if kind is list or kind is tuple:
        for item in obj:
            if type(item) not in _SCALARS and not _is_plain(item, depth + 1):
                return False
        return True
    if kind is dict:
        for key, item in obj.items():
            if type(key) is not str:
                return False
            if type(item) not in _SCALARS and not _is_plain(item, depth + 1):
                return False
        return True
    return False


def dump(obj, fp, *, cls=None, **options):
    for part in _encoder(cls, options).iterencode(obj):
        fp.write(part)


def detect_encoding(b):
    if b[:4] in (b"\0\0\xfe\xff", b"\xff\xfe\0\0"):
        return "utf-32"
    if b[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return "utf-16"
    if b[:3] == b"\xef\xbb\xbf":
        return "utf-8-sig"
    if len(b) >= 4:
        if not b[0]:
            return "utf-16-be" if b[1] else "utf-32-be"
        if not b[1]:
            return "utf-16-le" if b[2] or b[3] else "utf-32-le"
    elif len(b) == 2:
        if not b[0]:
            return "utf-16-be"
        if not b[1]:
            return "utf-16-le"
    return "utf-8"


def loads(
    s,
    *,
    cls=None,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
    **kw
):
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(
                "the JSON object must be str, bytes or bytearray, not " + s.__class__.__name__
            )
        from codecs import decode

        s = decode(s, detect_encoding(s))
    if object_hook is not None:
        kw["object_hook"] = object_hook
    if object_pairs_hook is not None:
        kw["object_pairs_hook"] = object_pairs_hook
    if parse_float is not None:
        kw["parse_float"] = parse_float
    if parse_int is not None:
        kw["parse_int"] = parse_int
    if parse_constant is not None:
        kw["parse_constant"] = parse_constant
    if cls is None and not kw:
        # Texts in which a character may stand that CPython refuses are looked at one by one.
        if s.isprintable() or not any(c in s for c in _CONTROLS):
            try:
                return _json.loads(s)
            except (ValueError, RuntimeError):
                pass
        return JSONDecoder().decode(s)
    return (cls or JSONDecoder)(**kw).decode(s)


_CONTROLS = [chr(_code) for _code in range(32)]


def load(fp, **options):
    return loads(fp.read(), **options)
