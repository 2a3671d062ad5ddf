# Messages from text.

import re

from email import errors
from email import policy as _policy
from email.message import EmailMessage, Message

_HEADER = re.compile(r"[!-9;-~]+[ \t]*:|[\t ]")


class Parser:
    def __init__(self, _class=None, *, policy=_policy.compat32):
        if _class is None:
            _class = Message if isinstance(policy, _policy.Compat32) else EmailMessage
        self._class = _class
        self.policy = policy

    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        return self._message(text.splitlines(True), headersonly, "text/plain")

    def _make(self):
        try:
            return self._class(policy=self.policy)
        except TypeError:
            return self._class()

    def _message(self, lines, headersonly, default):
        message = self._make()
        message.set_default_type(default)
        at = 0
        if lines and lines[0].startswith("From "):
            message.set_unixfrom(lines[0].rstrip("\r\n"))
            at = 1
        headers = []
        while at < len(lines):
            line = lines[at]
            if not _HEADER.match(line):
                if line.strip("\r\n"):
                    message.defects.append(errors.MissingHeaderBodySeparatorDefect())
                else:
                    at += 1
                break
            if line[0] in " \t":
                if headers:
                    headers[-1][1] += line
                else:
                    message.defects.append(errors.FirstHeaderLineIsContinuationDefect(line))
            else:
                name, _, value = line.partition(":")
                headers.append([name.rstrip(" \t"), value.lstrip(" \t")])
            at += 1
        for name, value in headers:
            value = value.rstrip("\r\n")
            if not isinstance(self.policy, _policy.Compat32):
                value = _unfolded(value)
            message.set_raw(name, value)
        self._body(message, lines[at:], headersonly)
        return message

    def _body(self, message, lines, headersonly):
        if headersonly:
            message.set_payload("".join(lines))
            return
        kind = message.get_content_maintype()
        if kind == "message" and message.get_content_subtype() == "rfc822":
            message._payload = [self._message(lines, False, "text/plain")]
            return
        if kind == "multipart":
            boundary = message.get_boundary()
            if boundary is not None:
                self._parts(message, lines, boundary)
                return
            message.defects.append(errors.NoBoundaryInMultipartDefect())
        message.set_payload("".join(lines))

    def _parts(self, message, lines, boundary):
        default = "text/plain"
        if message.get_content_subtype() == "digest":
            default = "message/rfc822"
        parts = None
        before, after = [], None
        for line in lines:
            text = line.rstrip("\r\n").rstrip(" \t")
            if after is None and text == "--" + boundary:
                parts = parts or []
                parts.append([])
            elif after is None and text == "--" + boundary + "--" and parts is not None:
                after = []
            elif after is not None:
                after.append(line)
            elif parts is None:
                before.append(line)
            else:
                parts[-1].append(line)
        if parts is None:
            message.defects.append(errors.StartBoundaryNotFoundDefect())
            message.set_payload("".join(lines))
            return
        if after is None:
            message.defects.append(errors.CloseBoundaryNotFoundDefect())
        if before:
            message.preamble = _without_end("".join(before))
        if after is not None:
            message.epilogue = "".join(after)
        for part in parts:
            if part:
                part[-1] = _without_end(part[-1])
        message._payload = [self._message(part, False, default) for part in parts]


def _without_end(text):
    if text.endswith("\r\n"):
        return text[:-2]
    return text[:-1] if text.endswith("\n") else text


def _unfolded(value):
    from email.header import decode_header, make_header

    value = "".join(value.splitlines())
    if "=?" in value:
        try:
            return str(make_header(decode_header(value)))
        except (LookupError, ValueError, errors.HeaderParseError):
            pass
    return value


class HeaderParser(Parser):
    def parse(self, fp, headersonly=True):
        return Parser.parse(self, fp, True)

    def parsestr(self, text, headersonly=True):
        return Parser.parsestr(self, text, True)


class BytesParser:
    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        text = bytes(text)
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError:
            text = text.decode("latin-1")
        return self.parser.parsestr(text, headersonly)


class BytesHeaderParser(BytesParser):
    def parse(self, fp, headersonly=True):
        return BytesParser.parse(self, fp, True)

    def parsebytes(self, text, headersonly=True):
        return BytesParser.parsebytes(self, text, True)


# The message is read when all of it has come.
class FeedParser:
    def __init__(self, _factory=None, *, policy=_policy.compat32):
        self._parser = Parser(_factory, policy=policy)
        self._parts = []

    def feed(self, data):
        self._parts.append(data)

    def close(self):
        return self._parser.parsestr("".join(self._parts))


class BytesFeedParser(FeedParser):
    def feed(self, data):
        self._parts.append(data.decode("utf-8", "replace"))
