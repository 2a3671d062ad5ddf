# Headers whose text is not ASCII (RFC 2047).

import re

from email.errors import HeaderParseError

_WORD = re.compile(r"=\?([^?]*?)\?([QqBb])\?(.*?)\?=(?=\s|$)|=\?([^?]*?)\?([QqBb])\?(.*?)\?=")
MAXLINELEN = 76


def _q_decode(text):
    text = text.replace("_", " ")
    return re.sub("=([0-9A-Fa-f]{2})", lambda m: chr(int(m.group(1), 16)), text).encode("latin-1")


# Pairs of text (bytes if any part is encoded) and charset.
def decode_header(header):
    if hasattr(header, "_chunks"):
        return [(s.encode(c) if c else s, c) for s, c in header._chunks]
    found = []
    encoded = False
    for line in str(header).splitlines():
        at = 0
        for match in _WORD.finditer(line):
            before = line[at : match.start()]
            if before.strip() or not found and before:
                found.append((before if at or found else before.lstrip(), None))
            elif before and found and found[-1][1] is None:
                found.append((before, None))
            groups = [g for g in match.groups() if g is not None]
            charset, kind, text = groups if len(groups) == 3 else (groups + [""])[:3]
            encoded = True
            if kind in "qQ":
                data = _q_decode(text)
            else:
                from binascii import a2b_base64

                try:
                    data = a2b_base64(text + "=="[: -len(text) % 4])
                except ValueError:
                    raise HeaderParseError("Base64 decoding error") from None
            found.append((data, charset.lower()))
            at = match.end()
        if line[at:].strip() or line[at:] and not found:
            found.append((line[at:], None))
    if not encoded:
        return [(str(header), None)]
    joined = []
    for data, charset in found:
        if isinstance(data, str):
            data = data.encode("raw-unicode-escape")
        if joined and joined[-1][1] == charset:
            space = b" " if charset is None else b""
            joined[-1] = (joined[-1][0] + space + data, charset)
        else:
            joined.append((data, charset))
    return joined


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=" "):
    header = Header(maxlinelen=maxlinelen, header_name=header_name)
    for text, charset in decoded_seq:
        header.append(text, charset)
    return header


class Header:
    def __init__(
        self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=" ",
        errors="strict",
    ):
        self._charset = charset or "us-ascii"
        self._chunks = []
        self._max = MAXLINELEN if maxlinelen is None else maxlinelen
        self._first = self._max - len(header_name) - 2 if header_name else self._max
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors="strict"):
        charset = str(charset or self._charset)
        if not isinstance(s, str):
            s = s.decode(charset, errors)
        if charset in ("us-ascii", "ascii"):
            charset = None if s.isascii() else "utf-8"
        else:
            s.encode(charset, errors)
        self._chunks.append((s, charset))

    def __str__(self):
        out = []
        last = None
        for text, charset in self._chunks:
            if out and (last is None) != (charset is None) and text[:1] not in (" ", "\t"):
                if out[-1][-1:] not in (" ", "\t"):
                    out.append(" ")
            out.append(text)
            last = charset
        return "".join(out)

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=";, \t", maxlinelen=None, linesep="\n"):
        limit = self._max if maxlinelen is None else maxlinelen or 1000000
        lines = [""]
        for text, charset in self._chunks:
            parts = text.split(" ") if charset is None else _encoded_words(text, charset, limit - 1)
            for at, part in enumerate(parts):
                first = self._first if len(lines) == 1 else limit
                space = " " if lines[-1] else ""
                if lines[-1].strip() and len(lines[-1]) + len(space) + len(part) > first:
                    lines.append(" " + part)
                else:
                    lines[-1] += space + part
        return linesep.join(lines)


def _encoded_words(text, charset, limit):
    from binascii import b2a_base64

    room = max(4, (limit - len(charset) - 7) // 4 * 3)
    words = []
    part = b""
    for c in text:
        data = c.encode(charset)
        if len(part) + len(data) > room:
            words.append(part)
            part = b""
        part += data
    words.append(part)
    out = []
    for data in words:
        q = "".join(
            [chr(b) if chr(b).isalnum() and b < 128 or b in b"-!*+/" else "_" if b == 32
             else "=%02X" % b for b in data]
        )
        b64 = b2a_base64(data).decode().strip()
        short, kind = (q, "q") if len(q) < len(b64) else (b64, "b")
        out.append("=?%s?%s?%s?=" % (charset, kind, short))
    return out
