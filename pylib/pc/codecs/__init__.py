# Encodings by name. The interpreter itself knows UTF-8, ASCII and Latin-1; the others are here.

from ._classes import (
    BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo,
    IncrementalDecoder, IncrementalEncoder,
)
from ._escapes import (
    escape_decode, escape_encode, raw_unicode_escape_decode, raw_unicode_escape_encode,
    unicode_escape_decode, unicode_escape_encode,
)
from ._handlers import (
    _handle, backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors,
    register_error, replace_errors, strict_errors, xmlcharrefreplace_errors,
)
from ._streams import StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter
from ._coders import (
    BOM, BOM_BE, BOM_LE, BOM_UTF16, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32, BOM_UTF32_BE,
    BOM_UTF32_LE, BOM_UTF8,
)
from ._lookup import _whole, lookup, register, unregister
from ._text import _text_decode, _text_encode, decode, encode

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

# As these were called once.
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


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
