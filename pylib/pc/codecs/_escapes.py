# Escape sequences as encodings: those of Python's texts, of its raw texts with `\u` alone, and of
# its bytes.

from ._handlers import _handle

_SIMPLE = {
    "n": 10, "t": 9, "r": 13, "a": 7, "b": 8, "f": 12, "v": 11, "\\": 92, "'": 39, '"': 34
}  # fmt: skip
_SIZES = {"x": 2, "u": 4, "U": 8}
_HEX = "0123456789abcdefABCDEF"
_OCTAL = "01234567"


# The number at `at` of so many hexadecimal digits, or None, and where it ends.
def _hexadecimal(text, at, size):
    end = at
    while end < at + size and end < len(text) and text[end] in _HEX:
        end += 1
    return (int(text[at:end], 16) if end == at + size else None), end


# The number of one to three octal digits at `at`, and where it ends.
def _octal(text, at):
    end = at + 1
    while end < at + 3 and text[end : end + 1] and text[end] in _OCTAL:
        end += 1
    return int(text[at:end], 8), end


# The character that stands behind `\N` at `at`, or why there is none, and where it ends.
def _named(text, at):
    malformed = "malformed \\N character escape"
    if text[at : at + 1] != "{":
        return None, malformed, at
    end = text.find("}", at)
    if end < 0:
        return None, malformed, len(text)
    if end == at + 1:
        return None, malformed, end
    import unicodedata

    try:
        return unicodedata.lookup(text[at + 1 : end]), None, end + 1
    except KeyError:
        return None, "unknown Unicode character name", end + 1


# What the escape sequence at `start`, a backslash, means: a text or None, why there is none, and
# where it ends.
def _escape(text, start, raw):
    at = start + 1
    c = text[at : at + 1]
    if not c:
        return None, "\\ at end of string", at
    if c in _SIZES and not (raw and c == "x"):
        size = _SIZES[c]
        code, end = _hexadecimal(text, at + 1, size)
        if code is None:
            return None, "truncated \\%s escape" % (c + "X" * size), end
        if code > 0x10FFFF:
            return None, "\\Uxxxxxxxx out of range" if raw else "illegal Unicode character", end
        return chr(code), None, end
    if raw:
        return "\\" + c, None, at + 1
    if c == "N":
        return _named(text, at + 1)
    if c in _SIMPLE:
        return chr(_SIMPLE[c]), None, at + 1
    if c in _OCTAL:
        code, end = _octal(text, at)
        return chr(code), None, end
    return "" if c == "\n" else "\\" + c, None, at + 1


def _warn(found):
    if found is None:
        return
    import warnings

    kind = "octal " if found[1] in _OCTAL else ""
    warnings.warn("invalid %sescape sequence '%s'" % (kind, found), DeprecationWarning, 4)


def _decode(input, errors, final, raw):
    data = input.encode() if isinstance(input, str) else bytes(input)
    text = data.decode("latin-1")
    name = "rawunicodeescape" if raw else "unicodeescape"
    out = []
    at = 0
    invalid = None
    while True:
        start = text.find("\\", at)
        if start < 0 or raw and final and start + 1 == len(text):
            break
        out.append(text[at:start])
        found, wrong, at = _escape(text, start, raw)
        if found is not None:
            out.append(found)
            if not raw and invalid is None and (found[:1] == "\\" != text[start + 1]):
                invalid = found
            elif not raw and invalid is None and at == start + 4 and text[start + 1] in "4567":
                invalid = text[start:at]
        elif not final and at == len(text):
            return "".join(out), start
        else:
            error = UnicodeDecodeError(name, data, start, at, wrong)
            instead, at = _handle(error, errors)
            out.append(instead)
    out.append(text[at:])
    _warn(invalid)
    return "".join(out), len(data)


def unicode_escape_decode(input, errors="strict", final=True):
    return _decode(input, errors or "strict", final, False)


def raw_unicode_escape_decode(input, errors="strict", final=True):
    return _decode(input, errors or "strict", final, True)


def unicode_escape_encode(input, errors="strict"):
    out = []
    for c in input:
        if c == "\\":
            out.append("\\\\")
        elif " " <= c <= "~":
            out.append(c)
        elif c in "\n\r\t":
            out.append(repr(c)[1:-1])
        else:
            code = ord(c)
            form = "\\x%02x" if code < 256 else "\\u%04x" if code < 65536 else "\\U%08x"
            out.append(form % code)
    return "".join(out).encode(), len(input)


def raw_unicode_escape_encode(input, errors="strict"):
    out = bytearray()
    for c in input:
        code = ord(c)
        if code < 256:
            out.append(code)
        else:
            out += (("\\u%04x" if code < 65536 else "\\U%08x") % code).encode()
    return bytes(out), len(input)


def escape_decode(input, errors="strict"):
    text = input if isinstance(input, str) else bytes(input).decode("latin-1")
    out = []
    at = 0
    invalid = None
    while at < len(text):
        start = at
        c = text[start + 1 : start + 2]
        if text[start] != "\\":
            out.append(text[start])
            at += 1
        elif not c:
            raise ValueError("Trailing \\ in string")
        elif c == "x":
            code, at = _hexadecimal(text, start + 2, 2)
            if code is not None:
                out.append(chr(code))
            elif errors == "replace":
                out.append("?")
            elif errors in ("strict", None):
                raise ValueError("invalid \\x escape at position %d" % start)
            elif errors != "ignore":
                raise ValueError("decoding error; unknown error handling code: " + errors)
        elif c in _OCTAL:
            code, at = _octal(text, start + 1)
            if code > 255 and invalid is None:
                invalid = text[start:at]
            out.append(chr(code & 255))
        else:
            at = start + 2
            if c in _SIMPLE:
                out.append(chr(_SIMPLE[c]))
            elif c != "\n":
                out.append("\\" + c)
                invalid = invalid or "\\" + c
    _warn(invalid)
    return "".join(out).encode("latin-1"), len(input)


def escape_encode(input, errors="strict"):
    if not isinstance(input, bytes):
        raise TypeError("escape_encode() argument 1 must be bytes, not " + type(input).__name__)
    # With a double quote in it the text is in single ones.
    return repr(input + b'"')[2:-2].encode(), len(input)
