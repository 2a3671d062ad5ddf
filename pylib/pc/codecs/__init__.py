# Encodings by name. The interpreter itself knows UTF-8, ASCII and Latin-1; the others are here.

from . import _binary
from ._classes import (
    BufferedIncrementalDecoder,
    BufferedIncrementalEncoder,
    Codec,
    CodecInfo,
    IncrementalDecoder,
    IncrementalEncoder,
)
from ._escapes import (
    escape_decode,
    escape_encode,
    raw_unicode_escape_decode,
    raw_unicode_escape_encode,
    unicode_escape_decode,
    unicode_escape_encode,
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
from ._streams import StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE",
    "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32",
    "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder",
    "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader",
    "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors",
    "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors",
    "register_error", "lookup_error",
]  # fmt: skip

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM = BOM_UTF16 = BOM_LE
BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE
# As these were called once.
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE

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
    "utf7": "utf-7",
    "u7": "utf-7",
    "unicode-1-1-utf-7": "utf-7",
    "utf-8sig": "utf-8-sig",
    "utf8-sig": "utf-8-sig",
    "rot-13": "rot13",
}
for _name, (_, _others) in _binary.CODECS.items():
    _ALIASES.update([(_other, _name) for _other in _others])

_searches = []


def register(search_function):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function):
    _searches.remove(search_function)


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
            info = search(encoding.lower().replace(" ", "_").replace("-", "_"))
            if info is None:
                continue
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
        raise LookupError("unknown encoding: " + encoding)
    _found[name] = info = _made(name, *pair)
    return info


# Their decoders are told whether more is to come.
_NO_TEXTS = (*_binary.CODECS, "rot13")
_TOLD = ("utf-7", "unicode-escape", "raw-unicode-escape")


def _made(name, encoder, decoder):
    # The mark of the order is written once.
    class Writer(StreamWriter):
        _encoder = None

        def encode(self, input, errors="strict"):
            if self._encoder is None:
                self._encoder = info.incrementalencoder(errors)
            return self._encoder.encode(input), len(input)

        def decode(self, input, errors="strict"):
            return decoder(input, errors)

        def reset(self):
            self._encoder = None

    Writer.__name__, Writer.__qualname__ = "StreamWriter", "StreamWriter"

    # What is not whole waits in the decoder.
    class Reader(StreamReader):
        if name in _NO_TEXTS and name != "rot13":
            charbuffertype = bytes

        def encode(self, input, errors="strict"):
            return encoder(input, errors)

        def decode(self, input, errors="strict"):
            if self._partial is None:
                self._partial = info.incrementaldecoder(errors)
            return self._partial.decode(input), len(input)

        def reset(self):
            super().reset()
            self._partial = None

    Reader.__name__, Reader.__qualname__ = "StreamReader", "StreamReader"
    if name in ("utf-8-sig", "utf-16", "utf-32"):
        from ._marked import streams

        info = CodecInfo(encoder, decoder, Reader, Writer, *streams(name), name)
        return info

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input, self.errors)[0]

    class Decoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, input, errors, final):
            if name in _TOLD:
                return decoder(input, errors, final)
            used = len(input)
            if not final:
                used = _whole(name, input)
            return decoder(input[:used], errors)[0], used

    if name == "rot13":

        class Decoder(IncrementalDecoder):
            def decode(self, input, final=False):
                return decoder(input, self.errors)[0]

    classes = Reader, Writer, Encoder, Decoder
    info = CodecInfo(
        encoder, decoder, *classes, name, _is_text_encoding=name not in _NO_TEXTS
    )
    return info


# Between what the second byte of a character in UTF-8 is, where not all are allowed.
_SECOND = {0xE0: (0xA0, 0xBF), 0xED: (0x80, 0x9F), 0xF0: (0x90, 0xBF), 0xF4: (0x80, 0x8F)}


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
                low, high = _SECOND.get(b, (0x80, 0xBF))
                wrong = b < 0xC2 or b > 0xF4
                wrong = wrong or back > 1 and not low <= data[used - back + 1] <= high
                return used if wrong or size <= back else used - back
            if b < 0x80:
                break
    return used


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
        return builtins.open(filename, mode, buffering)
    stream = builtins.open(filename, mode if "b" in mode else mode + "b", buffering)
    try:
        info = lookup(encoding)
        both = StreamReaderWriter(stream, info.streamreader, info.streamwriter, errors)
        both.encoding = encoding
        return both
    except BaseException:
        stream.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    inside = lookup(file_encoding or data_encoding)
    outside = lookup(data_encoding)
    classes = inside.streamreader, inside.streamwriter
    both = StreamRecoder(file, outside.encode, outside.decode, *classes, errors)
    both.data_encoding = data_encoding
    both.file_encoding = file_encoding or data_encoding
    return both


def readbuffer_encode(data, errors=None):
    data = data.encode() if isinstance(data, str) else memoryview(data).tobytes()
    return data, len(data)


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


# `codecs.utf_16_le_decode` and its siblings, which say how many bytes they have used.
def _functions(name):
    def encode(input, errors="strict", byteorder=0):
        order = ("-le" if byteorder < 0 else "-be") if byteorder else ""
        return lookup(name + order).encode(input, errors)

    def decode(input, errors="strict", final=False):
        if name in ("utf-16", "utf-32"):
            return _marked_decode(name, input, errors, 0, final)[:2]
        used = len(input) if final else _whole(name, input)
        return lookup(name).decode(bytes(input)[:used], errors)[0], used

    return encode, decode


# The text, the bytes used, and the order of bytes: -1, 1, or 0 if it is not known.
def _marked_decode(name, input, errors="strict", byteorder=0, final=False):
    decoder = lookup(name).incrementaldecoder(errors)
    if byteorder:
        order = name + ("-le" if byteorder < 0 else "-be")
        used = len(input) if final else _whole(order, input)
        return lookup(order).decode(bytes(input)[:used], errors)[0], used, byteorder
    text = decoder.decode(bytes(input), final)
    left, flag = decoder.getstate()
    return text, len(input) - len(left), {0: -1, 1: 1}.get(flag, 0)


def utf_16_ex_decode(input, errors="strict", byteorder=0, final=False):
    return _marked_decode("utf-16", input, errors, byteorder, final)


def utf_32_ex_decode(input, errors="strict", byteorder=0, final=False):
    return _marked_decode("utf-32", input, errors, byteorder, final)


utf_16_encode, utf_16_decode = _functions("utf-16")
utf_16_le_encode, utf_16_le_decode = _functions("utf-16-le")
utf_16_be_encode, utf_16_be_decode = _functions("utf-16-be")
utf_32_encode, utf_32_decode = _functions("utf-32")
utf_32_le_encode, utf_32_le_decode = _functions("utf-32-le")
utf_32_be_encode, utf_32_be_decode = _functions("utf-32-be")


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


def utf_7_encode(input, errors="strict"):
    return lookup("utf-7").encode(input, errors)


def utf_7_decode(input, errors="strict", final=False):
    from ._utf7 import decode

    return decode(input, errors, final)
