# Encodings by tables: those of one byte, and those of East Asia, whose tables are the host's.

from ._handlers import _handle

# Names by which programs call an encoding of one byte, beside its own.
_NAMES = {
    "latin2": "iso8859-2", "l2": "iso8859-2", "latin3": "iso8859-3", "l3": "iso8859-3",
    "latin4": "iso8859-4", "l4": "iso8859-4", "cyrillic": "iso8859-5", "arabic": "iso8859-6",
    "greek": "iso8859-7", "greek8": "iso8859-7", "hebrew": "iso8859-8", "latin5": "iso8859-9",
    "l5": "iso8859-9", "latin6": "iso8859-10", "l6": "iso8859-10", "thai": "iso8859-11",
    "latin7": "iso8859-13", "l7": "iso8859-13", "latin8": "iso8859-14", "l8": "iso8859-14",
    "latin9": "iso8859-15", "l9": "iso8859-15", "latin10": "iso8859-16", "l10": "iso8859-16",
    "macintosh": "mac-roman", "macroman": "mac-roman", "maccyrillic": "mac-cyrillic",
    "macgreek": "mac-greek", "macturkish": "mac-turkish", "koi8r": "koi8-r", "koi8u": "koi8-u",
    "tis620": "tis-620", "tis-620-0": "tis-620", "roman8": "hp-roman8", "r8": "hp-roman8",
    "ibm037": "cp037", "ebcdic-cp-us": "cp037", "ebcdic-cp-ca": "cp037", "ibm039": "cp037",
    "ebcdic-cp-be": "cp500", "ebcdic-cp-ch": "cp500", "ebcdic-cp-he": "cp424",
}

# Encodings of East Asia: the host's name, and names of Python's.
_WIDE = {
    "shift-jis": ("shift_jis", "sjis s-jis csshiftjis shiftjis"),
    "cp932": ("shift_jis", "932 ms932 mskanji ms-kanji windows-31j"),
    "euc-jp": ("euc-jp", "eucjp ujis u-jis"),
    "iso2022-jp": ("iso-2022-jp", "iso-2022-jp csiso2022jp iso2022jp"),
    "euc-kr": ("euc-kr", "euckr korean ksc5601 ks-c-5601 ks-c-5601-1987 ksx1001 ks-x-1001"),
    "cp949": ("euc-kr", "949 ms949 uhc"),
    "gb2312": ("gbk", "chinese csiso58gb231280 euc-cn euccn eucgb2312-cn gb2312-1980 gb2312-80"),
    "gbk": ("gbk", "936 cp936 ms936"),
    "gb18030": ("gb18030", "gb18030-2000"),
    "big5": ("big5", "big5-tw csbig5"),
    "cp950": ("big5", "950 ms950"),
}


def pair(name):
    for own, (label, others) in _WIDE.items():
        if name == own or name in others.split():
            return _wide(own.replace("-", "_"), label)
    from _charmaps import TABLES, characters

    name = _NAMES.get(name, name).replace("windows-", "cp").replace("iso-", "iso")
    if name[:3] == "ibm" and name[3:].isdigit():
        name = "cp" + name[3:]
    if name.isdigit() and "cp" + name in TABLES:
        name = "cp" + name
    if name not in TABLES:
        return None
    chars = characters(name)
    if len(chars) == 128:
        chars = "".join([chr(i) for i in range(128)]) + chars
    return _narrow(chars)


def _narrow(chars):
    codes = {c: code for code, c in enumerate(chars) if c != "\ufffd"}
    text = "character maps to <undefined>"

    def encode(input, errors="strict"):
        errors = errors or "strict"
        try:
            return bytes([codes[c] for c in input]), len(input)
        except KeyError:
            pass
        out = bytearray()
        at = 0
        while at < len(input):
            code = codes.get(input[at])
            if code is not None:
                out.append(code)
                at += 1
                continue
            end = at + 1
            while end < len(input) and input[end] not in codes:
                end += 1
            instead, at = _handle(UnicodeEncodeError("charmap", input, at, end, text), errors)
            out += instead if isinstance(instead, bytes) else encode(instead)[0]
        return bytes(out), len(input)

    def decode(input, errors="strict"):
        errors = errors or "strict"
        data = bytes(input)
        found = "".join([chars[b] for b in data])
        if "\ufffd" not in found:
            return found, len(data)
        out = []
        at = 0
        while at < len(data):
            c = chars[data[at]]
            if c == "\ufffd":
                c, at = _handle(UnicodeDecodeError("charmap", data, at, at + 1, text), errors)
            else:
                at += 1
            out.append(c)
        return "".join(out), len(data)

    return encode, decode


def _wide(name, label):
    import _charsets

    def encode(input, errors="strict"):
        errors = errors or "strict"
        out = []
        at = 0
        while True:
            data, done = _charsets.encode(label, input[at:])
            out.append(data)
            at += done
            if at >= len(input):
                return b"".join(out), len(input)
            error = UnicodeEncodeError(name, input, at, at + 1, "illegal multibyte sequence")
            instead, at = _handle(error, errors)
            out.append(instead if isinstance(instead, bytes) else encode(instead)[0])

    def decode(input, errors="strict"):
        errors = errors or "strict"
        data = bytes(input)
        out = []
        at = 0
        while True:
            text, start, size = _charsets.decode(label, data[at:])
            out.append(text)
            if not size:
                return "".join(out), len(data)
            start += at
            end = min(start + size, len(data))
            text = "illegal multibyte sequence"
            if end == len(data) and size == 1:
                text = "incomplete multibyte sequence"
            instead, at = _handle(UnicodeDecodeError(name, data, start, end, text), errors)
            out.append(instead)

    return encode, decode
