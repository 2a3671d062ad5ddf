# Codecs from bytes to bytes: those of `base64`, `binascii`, `bz2`, `quopri` and `zlib`.


def _base64():
    import base64

    return base64.encodebytes, base64.decodebytes


def _bz2():
    import bz2

    return bz2.compress, bz2.decompress


def _hex():
    import binascii

    return binascii.hexlify, binascii.unhexlify


def _quopri():
    import quopri

    return lambda data: quopri.encodestring(data, quotetabs=True), quopri.decodestring


def _zlib():
    import zlib

    return zlib.compress, zlib.decompress


# Lines of at most 45 bytes, each with its length in front.
def _uu():
    import binascii

    def encode(data):
        lines = [binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45)]
        return b"begin 666 <data>\n" + b"".join(lines) + b" \nend\n"

    def decode(data):
        lines = iter(data.splitlines(True))
        for line in lines:
            if line.startswith(b"begin"):
                break
        else:
            raise ValueError('Missing "begin" line in input data')
        out = []
        for line in lines:
            if line.rstrip() == b"end":
                return b"".join(out)
            out.append(binascii.a2b_uu(line))
        raise ValueError("Truncated input data")

    return encode, decode


# By the name of the codec: its functions, and its other names.
CODECS = {
    "base64": (_base64, ("base64-codec", "base-64")),
    "bz2": (_bz2, ("bz2-codec",)),
    "hex": (_hex, ("hex-codec",)),
    "quopri": (_quopri, ("quopri-codec", "quoted-printable", "quotedprintable")),
    "uu": (_uu, ("uu-codec",)),
    "zlib": (_zlib, ("zlib-codec", "zip")),
}


def pair(name):
    to, back = CODECS[name][0]()

    def encode(input, errors="strict"):
        assert errors == "strict"
        return to(bytes(input)), len(input)

    def decode(input, errors="strict"):
        assert errors == "strict"
        return back(bytes(input)), len(input)

    return encode, decode
