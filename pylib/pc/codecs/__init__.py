# Encodings by name. The interpreter itself knows UTF-8, ASCII and Latin-1; the others are here.

from ._classes import (
    BufferedIncrementalDecoder,
    BufferedIncrementalEncoder,
    Codec,
    CodecInfo,
    IncrementalDecoder,
    IncrementalEncoder,
    StreamReader,
    StreamReaderWriter,
    StreamRecoder,
    StreamWriter,
)
from ._handlers import (
    _handle,
    backslashreplace_errors,
    ignore_errors,
    lookup_error,
    namereplace_errors,
    register_error,
    replace_errors,
    strict_errors,
    xmlcharrefreplace_errors,
)

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM = BOM_UTF16 = BOM_LE
BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE

_ALIASES = {
    "utf8": "utf-8",
    "u8": "utf-8",
    "utf": "utf-8",
    "us-ascii": "ascii",
    "646": "ascii",
    "latin1": "iso8859-1",
    "latin-1": "iso8859-1",
    "latin": "iso8859-1",
    "l1": "iso8859-1",
    "iso-8859-1": "iso8859-1",
    "8859": "iso8859-1",
    "windows-1252": "cp1252",
    "utf16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "utf32": "utf-32",
    "utf-8sig": "utf-8-sig",
    "utf8-sig": "utf-8-sig",
    "hex": "hex",
    "rot13": "rot13",
    "rot-13": "rot13",
    "base64": "base64",
}

_searches = []


def register(search_function):
    _searches.append(search_function)


def unregister(search_function):
    _searches.remove(search_function)


# What the interpreter does itself.
_BUILT_IN = ("strict", "ignore", "replace", "backslashreplace")
_PIECE = 4096


def _native(name):
    def encode(input, errors="strict"):
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


def _binary(name):
    import binascii

    if name == "hex":
        to, back = binascii.hexlify, binascii.unhexlify
    else:
        import base64

        to, back = base64.encodebytes, base64.decodebytes
    return (
        lambda input, errors="strict": (to(input), len(input)),
        lambda input, errors="strict": (back(input), len(input)),
    )


def _pair(name):
    if name in ("utf-8", "ascii", "iso8859-1", "charmap"):
        return _native(name if name in ("utf-8", "ascii") else "latin-1")
    if name == "utf-8-sig":
        return _utf8_sig()
    if name.startswith(("utf-16", "utf-32")):
        orders = {"": None, "-le": "little", "-be": "big"}
        if name[6:] in orders:
            return _wide(int(name[4:6]) // 8, orders[name[6:]])
    if name in ("hex", "base64"):
        return _binary(name)
    if name == "rot13":
        return _rot13, _rot13
    if name in ("punycode", "idna"):
        import _punycode

        if name == "idna":
            return _punycode.idna_encode, _punycode.idna_decode
        return _punycode.encode, _punycode.decode
    if name in ("unicode-escape", "unicodeescape"):
        return unicode_escape_encode, unicode_escape_decode
    if name in ("raw-unicode-escape", "rawunicodeescape"):
        return raw_unicode_escape_encode, raw_unicode_escape_decode
    from ._tables import pair

    return pair(name)


_found = {}


# Small letters, and one hyphen for whatever stands between letters and digits.
def _normal(encoding):
    name = encoding.lower()
    if name.isidentifier():
        return name.replace("_", "-")
    return "-".join("".join([c if c.isalnum() or c == "." else " " for c in name]).split())


def lookup(encoding):
    if not isinstance(encoding, str):
        raise TypeError("lookup() argument must be str, not " + type(encoding).__name__)
    name = _normal(encoding)
    name = _ALIASES.get(name, name)
    if name in _found:
        return _found[name]
    pair = _pair(name)
    if pair is None:
        for search in _searches:
            info = search(encoding.lower().replace("-", "_"))
            if info is not None:
                return info
        raise LookupError("unknown encoding: " + encoding)
    _found[name] = info = _made(name, *pair)
    return info


def _made(name, encoder, decoder):
    class Both(Codec):
        def encode(self, input, errors="strict"):
            return encoder(input, errors)

        def decode(self, input, errors="strict"):
            return decoder(input, errors)

    class Writer(Both, StreamWriter):
        pass

    class Reader(Both, StreamReader):
        pass

    if name in ("utf-8-sig", "utf-16", "utf-32"):
        from ._marked import streams

        return CodecInfo(encoder, decoder, Reader, Writer, *streams(name), name)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input, self.errors)[0]

    class Decoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, input, errors, final):
            used = len(input)
            if not final:
                used = _whole(name, input)
            return decoder(input[:used], errors)[0], used

    return CodecInfo(
        encoder,
        decoder,
        Reader,
        Writer,
        Encoder,
        Decoder,
        name,
        _is_text_encoding=name not in ("hex", "base64", "rot13"),
    )


# How many bytes are whole characters.
def _whole(name, data):
    used = len(data)
    if name.startswith("utf-16"):
        used &= ~1
        high = used - (1 if name.endswith("le") else 2)
        # The second half of a character is still to come.
        return used - 2 if used and data[high] & 0xFC == 0xD8 else used
    if name.startswith("utf-32"):
        return used & ~3
    if name.startswith("utf-8"):
        for back in range(1, min(4, used + 1)):
            b = data[used - back]
            if b >= 0xC0:
                size = 4 if b >= 0xF0 else 3 if b >= 0xE0 else 2
                return used - back if size > back else used
            if b < 0x80:
                break
    return used


def encode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).decode(obj, errors)[0]


encode.__module__ = decode.__module__ = "_codecs"


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins

    if encoding is None:
        return builtins.open(filename, mode)
    info = lookup(encoding)
    stream = builtins.open(filename, mode if "b" in mode else mode + "b")
    opened = StreamReaderWriter(stream, info.streamreader, info.streamwriter, errors)
    opened.encoding = encoding
    return opened


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    data, inner = lookup(data_encoding), lookup(file_encoding or data_encoding)
    streams = inner.streamreader, inner.streamwriter
    recoder = StreamRecoder(file, data.encode, data.decode, *streams, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding or data_encoding
    return recoder


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        data = encoder.encode(text)
        if data:
            yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def utf_8_encode(input, errors="strict"):
    return lookup("utf-8").encode(input, errors)


def utf_8_decode(input, errors="strict", final=False):
    used = len(input) if final else _whole("utf-8", input)
    return bytes(input)[:used].decode("utf-8", errors), used


def utf_16_le_decode(input, errors="strict", final=False):
    return lookup("utf-16-le").decode(input, errors)


def utf_16_be_decode(input, errors="strict", final=False):
    return lookup("utf-16-be").decode(input, errors)


def latin_1_encode(input, errors="strict"):
    return lookup("latin-1").encode(input, errors)


def latin_1_decode(input, errors="strict"):
    return lookup("latin-1").decode(input, errors)


def ascii_encode(input, errors="strict"):
    return lookup("ascii").encode(input, errors)


def ascii_decode(input, errors="strict"):
    return lookup("ascii").decode(input, errors)


def charmap_build(decoding_table):
    return {ord(c): i for i, c in enumerate(decoding_table) if c != "\ufffe"}


def charmap_encode(input, errors="strict", mapping=None):
    out = bytearray()
    for i, c in enumerate(input):
        code = mapping.get(ord(c)) if mapping else ord(c)
        if isinstance(code, int):
            out.append(code)
        elif code is not None:
            out += code
        else:
            text = "character maps to <undefined>"
            instead, _ = _handle(UnicodeEncodeError("charmap", input, i, i + 1, text), errors)
            out += instead if isinstance(instead, bytes) else instead.encode()
    return bytes(out), len(input)


def charmap_decode(input, errors="strict", mapping=None):
    out = []
    for i, b in enumerate(bytes(input)):
        try:
            c = chr(b) if mapping is None else mapping[b]
        except (KeyError, IndexError):
            c = None
        if isinstance(c, int):
            c = chr(c)
        if c is not None and c != "\ufffe":
            out.append(c)
        else:
            text = "character maps to <undefined>"
            error = UnicodeDecodeError("charmap", bytes(input), i, i + 1, text)
            out.append(_handle(error, errors)[0])
    return "".join(out), len(input)


_SIMPLE = {
    "n": 10, "t": 9, "r": 13, "a": 7, "b": 8, "f": 12, "v": 11, "\\": 92, "'": 39, '"': 34
}


def unicode_escape_decode(input, errors="strict", final=True):
    text = input if isinstance(input, str) else bytes(input).decode("latin-1")
    out = []
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c != "\\" or at == len(text):
            out.append(c)
            continue
        c = text[at]
        at += 1
        size = {"x": 2, "u": 4, "U": 8}.get(c)
        if c in _SIMPLE:
            out.append(chr(_SIMPLE[c]))
        elif size:
            out.append(chr(int(text[at : at + size], 16)))
            at += size
        elif c in "01234567":
            end = at
            while end < at + 2 and text[end : end + 1] in tuple("01234567"):
                end += 1
            out.append(chr(int(text[at - 1 : end], 8)))
            at = end
        elif c != "\n":
            out.append("\\" + c)
    return "".join(out), len(input)


def escape_decode(input, errors="strict"):
    return unicode_escape_decode(input)[0].encode("latin-1"), len(input)


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
            out.append(
                "\\x%02x" % code if code < 256 else ("\\u%04x" if code < 65536 else "\\U%08x") % code
            )
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


def raw_unicode_escape_decode(input, errors="strict", final=True):
    text = input if isinstance(input, str) else bytes(input).decode("latin-1")
    out = []
    at = 0
    while at < len(text):
        c = text[at]
        size = {"u": 4, "U": 8}.get(text[at + 1 : at + 2]) if c == "\\" else None
        if size:
            out.append(chr(int(text[at + 2 : at + 2 + size], 16)))
            at += 2 + size
        elif c == "\\":
            out.append(text[at : at + 2])
            at += 2
        else:
            out.append(c)
            at += 1
    return "".join(out), len(input)
