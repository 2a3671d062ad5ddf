# Messages as text.

import re

_FROM = re.compile(r"^From ", re.M)


class Generator:
    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        self._fp = outfp
        self._policy = policy
        self._mangle = mangle_from_
        self._max = maxheaderlen

    def _write(self, text):
        self._fp.write(text)

    def flatten(self, msg, unixfrom=False, linesep=None):
        policy = self._policy or msg.policy
        mangle = policy.mangle_from_ if self._mangle is None else self._mangle
        text = self._text(msg, unixfrom, mangle)
        linesep = linesep or policy.linesep
        if linesep != "\n":
            text = text.replace("\r\n", "\n").replace("\n", linesep)
        self._write(text)

    def _text(self, msg, unixfrom, mangle):
        out = []
        if unixfrom:
            out.append((msg.get_unixfrom() or "From nobody") + "\n")
        body = self._body(msg, mangle)
        for name, value in msg.items():
            out.append("%s: %s\n" % (name, self._header(name, value)))
        out.append("\n")
        return "".join(out) + body

    def _header(self, name, value):
        from email.header import Header

        if isinstance(value, Header):
            return value.encode()
        value = str(value)
        if not value.isascii():
            return Header(value, "utf-8", header_name=name).encode()
        limit = 78 if self._max is None else self._max
        if limit and len(name) + 2 + len(value) > limit and "\n" not in value:
            return Header(value, maxlinelen=limit, header_name=name).encode()
        return value

    def _body(self, msg, mangle):
        payload = msg._payload
        if payload is None:
            return ""
        if isinstance(payload, str):
            return _FROM.sub(">From ", payload) if mangle else payload
        if msg.get_content_maintype() == "message":
            return self._text(payload[0], False, mangle)
        parts = [self._text(part, False, mangle) for part in payload]
        boundary = msg.get_boundary()
        if boundary is None:
            boundary = self._make_boundary("\n".join(parts))
            msg.set_boundary(boundary)
        out = []
        if msg.preamble is not None:
            out.append(msg.preamble + "\n")
        for at, part in enumerate(parts):
            out.append("--%s\n%s\n" % (boundary, part))
        out.append("--%s--\n" % boundary)
        if msg.epilogue is not None:
            out.append(msg.epilogue)
        return "".join(out)

    @classmethod
    def _make_boundary(cls, text=None):
        from random import randrange

        while True:
            boundary = "=" * 15 + "%019d==" % randrange(1 << 62)
            if text is None or "--" + boundary not in text:
                return boundary


_make_boundary = Generator._make_boundary


class BytesGenerator(Generator):
    def _write(self, text):
        self._fp.write(text.encode("utf-8"))


class DecodedGenerator(Generator):
    pass
