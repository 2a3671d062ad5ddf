# Names of hosts that are not ASCII.

from _punycode import decode, encode, idna_decode, idna_encode

ace_prefix = b"xn--"


def nameprep(label):
    from unicodedata import normalize

    return normalize("NFKC", label.lower())


def ToASCII(label):
    return label.encode() if label.isascii() else ace_prefix + encode(nameprep(label))[0]


def ToUnicode(label):
    label = label.decode("ascii") if isinstance(label, bytes) else label
    if label[:4].lower() == "xn--":
        return decode(label[4:].encode())[0]
    return label
