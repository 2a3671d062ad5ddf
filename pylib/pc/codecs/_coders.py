# The functions behind the encodings that the interpreter knows.

from . import _binary
from ._escapes import (
    raw_unicode_escape_decode, raw_unicode_escape_encode, unicode_escape_decode,
    unicode_escape_encode,
)
from ._handlers import _handle

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM = BOM_UTF16 = BOM_LE
BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE

# What the interpreter does itself.
_BUILT_IN = ("strict", "ignore", "replace", "backslashreplace")
_PIECE = 4096


def _native(name):
    def encode(input, errors="strict"):
        if not isinstance(input, str):
            text = "%s_encode() argument 1 must be str, not %s"
            raise TypeError(text % (name.replace("-", "_"), type(input).__name__))
        errors = errors or "strict"
        if errors in _BUILT_IN:
            return input.encode(name, errors), len(input)
        out = []
        at = 0
        while at < len(input):
            piece = input[at : at + _PIECE]
            try:
                out.append(piece.encode(name))
                at += len(piece)
            except UnicodeEncodeError as e:
                out.append(piece[: e.start].encode(name))
                instead, at = _handle(
                    UnicodeEncodeError(e.encoding, input, at + e.start, at + e.end, e.reason),
                    errors,
                )
                out.append(instead if isinstance(instead, bytes) else instead.encode(name))
        return b"".join(out), len(input)

    def decode(input, errors="strict"):
        errors = errors or "strict"
        if isinstance(input, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(input)
        if errors in _BUILT_IN:
            return data.decode(name, errors), len(data)
        out = []
        at = 0
        while at < len(data):
            piece = data[at : at + _PIECE]
            try:
                out.append(piece.decode(name))
                at += len(piece)
            except UnicodeDecodeError as e:
                out.append(piece[: e.start].decode(name))
                # A character that the end of the piece cuts is looked at again.
                cut = e.end == len(piece) and at + len(piece) < len(data) and e.start
                if cut:
                    at += e.start
                    continue
                instead, at = _handle(
                    UnicodeDecodeError(e.encoding, data, at + e.start, at + e.end, e.reason),
                    errors,
                )
                out.append(instead)
        return "".join(out), len(data)

    return encode, decode


def _utf8_sig():
    def encode(input, errors="strict"):
        return BOM_UTF8 + input.encode("utf-8", errors), len(input)

    def decode(input, errors="strict"):
        data = bytes(input)
        start = 3 if data.startswith(BOM_UTF8) else 0
        return data[start:].decode("utf-8", errors), len(data)

    return encode, decode


# UTF-16 and UTF-32: units of `size` bytes, with a mark of the order where none is given.
def _wide(size, order):
    def encode(input, errors="strict"):
        out = bytearray() if order else bytearray(BOM_LE + b"\0\0"[: size - 2])
        to = order or "little"
        done = 0
        for i, c in enumerate(input):
            code = ord(c)
            if i < done:
                continue
            if 0xD800 <= code < 0xE000:
                label = "utf-%d" % (size * 8) + ("-%se" % to[0] if order else "")
                error = UnicodeEncodeError(label, input, i, i + 1, "surrogates not allowed")
                instead, done = _handle(error, errors)
                out += instead if isinstance(instead, bytes) else _wide(size, to)[0](instead)[0]
                continue
            if size == 2 and code > 0xFFFF:
                code -= 0x10000
                out += (0xD800 + (code >> 10)).to_bytes(2, to)
                code = 0xDC00 + (code & 0x3FF)
            out += code.to_bytes(size, to)
        return bytes(out), len(input)

    def decode(input, errors="strict"):
        data = bytes(input)
        to, at = order or "little", 0
        if not order and data[:size] == BOM_LE + b"\0\0"[: size - 2]:
            at = size
        elif not order and data[:size] == b"\0\0"[: size - 2] + BOM_BE:
            to, at = "big", size
        label = "utf-%d-%se" % (size * 8, to[0])
        out = []

        def bad(at, end, reason):
            error = UnicodeDecodeError(label, data, at, min(end, len(data)), reason)
            instead, at = _handle(error, errors)
            out.append(instead)
            return at

        while at + size <= len(data):
            code = int.from_bytes(data[at : at + size], to)
            if code > 0x10FFFF:
                at = bad(at, at + 4, "code point not in range(0x110000)")
                continue
            if 0xD800 <= code < 0xE000:
                low = int.from_bytes(data[at + 2 : at + 4], to) if at + 4 <= len(data) else 0
                if size == 4:
                    at = bad(at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)")
                elif code >= 0xDC00:
                    at = bad(at, at + 2, "illegal encoding")
                elif at + 4 > len(data):
                    at = bad(at, len(data), "unexpected end of data")
                elif not 0xDC00 <= low < 0xE000:
                    at = bad(at, at + 2, "illegal UTF-16 surrogate")
                else:
                    out.append(chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)))
                    at += 4
                continue
            out.append(chr(code))
            at += size
        if at < len(data):
            bad(at, len(data), "truncated data")
        return "".join(out), len(data)

    return encode, decode


def _rot13(input, errors="strict"):
    out = []
    for c in input:
        base = 65 if "A" <= c <= "Z" else 97 if "a" <= c <= "z" else 0
        out.append(chr((ord(c) - base + 13) % 26 + base) if base else c)
    return "".join(out), len(input)


def _pair(name):
    if name in ("utf-8", "ascii", "iso8859-1", "charmap"):
        return _native(name if name in ("utf-8", "ascii") else "latin-1")
    if name == "utf-8-sig":
        return _utf8_sig()
    if name.startswith(("utf-16", "utf-32")):
        orders = {"": None, "-le": "little", "-be": "big"}
        if name[6:] in orders:
            return _wide(int(name[4:6]) // 8, orders[name[6:]])
    if name in _binary.CODECS:
        return _binary.pair(name)
    if name == "rot13":
        return _rot13, _rot13
    if name in ("punycode", "idna"):
        import _punycode

        if name == "idna":
            return _punycode.idna_encode, _punycode.idna_decode
        return _punycode.encode, _punycode.decode
    if name == "utf-7":
        from ._utf7 import decode, encode

        return encode, decode
    if name in ("unicode-escape", "unicodeescape"):
        return unicode_escape_encode, unicode_escape_decode
    if name in ("raw-unicode-escape", "rawunicodeescape"):
        return raw_unicode_escape_encode, raw_unicode_escape_decode
    from ._tables import pair

    return pair(name)
