# From the name of an encoding to its codec, which is made when somebody asks for it.

from . import _binary
from ._classes import BufferedIncrementalDecoder, CodecInfo, IncrementalDecoder, IncrementalEncoder
from ._streams import StreamReader, StreamWriter
from ._coders import _pair

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
