# The parts of addresses, as text and as bytes; bytes are taken as ASCII.

from collections import namedtuple


# Both kinds become text; and what makes results of the kind that was given.
def coerce(*args):
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return args + (_same,)
    return tuple([arg.decode("ascii") if arg else "" for arg in args]) + (_encoded,)


def _same(result):
    return result


def _encoded(result):
    return result.encode("ascii", "strict")


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*(part.decode(encoding, errors) for part in self))


# What stands in the network location, found in its text.
class _Parts:
    __slots__ = ()

    def _netloc(self):
        netloc = self.netloc
        return netloc if isinstance(netloc, str) else netloc.decode("ascii")

    def _like(self, text):
        return text if text is None or isinstance(self.netloc, str) else text.encode("ascii")

    @property
    def username(self):
        user, at, _ = self._netloc().rpartition("@")
        return self._like(user.partition(":")[0] if at else None)

    @property
    def password(self):
        user, _, _ = self._netloc().rpartition("@")
        _, colon, password = user.partition(":")
        return self._like(password if colon else None)

    def _host(self):
        host = self._netloc().rpartition("@")[2]
        _, bracket, inner = host.partition("[")
        if bracket:
            host, _, rest = inner.partition("]")
            return host, rest.partition(":")[2]
        host, _, port = host.partition(":")
        return host, port

    @property
    def hostname(self):
        host, percent, zone = self._host()[0].partition("%")
        return self._like(host.lower() + percent + zone or None)

    @property
    def port(self):
        port = self._host()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError("Port could not be cast to integer value as %r" % port)
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


class _Split:
    __slots__ = ()

    def geturl(self):
        from .parse import urlunsplit

        return urlunsplit(self)


class _Parsed:
    __slots__ = ()

    def geturl(self):
        from .parse import urlunparse

        return urlunparse(self)


class _Defragged:
    __slots__ = ()

    def geturl(self):
        mark = "#" if isinstance(self.url, str) else b"#"
        return self.url + mark + self.fragment if self.fragment else self.url


_SPLIT = namedtuple("SplitResult", "scheme netloc path query fragment")
_PARSE = namedtuple("ParseResult", "scheme netloc path params query fragment")
_DEFRAG = namedtuple("DefragResult", "url fragment")


class SplitResult(_Parts, _Split, _Text, _SPLIT):
    __slots__ = ()


class SplitResultBytes(_Parts, _Split, _Bytes, _SPLIT):
    __slots__ = ()


class ParseResult(_Parts, _Parsed, _Text, _PARSE):
    __slots__ = ()


class ParseResultBytes(_Parts, _Parsed, _Bytes, _PARSE):
    __slots__ = ()


class DefragResult(_Defragged, _Text, _DEFRAG):
    __slots__ = ()


class DefragResultBytes(_Defragged, _Bytes, _DEFRAG):
    __slots__ = ()


for _text, _bytes in (
    (SplitResult, SplitResultBytes),
    (ParseResult, ParseResultBytes),
    (DefragResult, DefragResultBytes),
):
    _text._encoded_counterpart, _bytes._decoded_counterpart = _bytes, _text
    _text.__module__ = _bytes.__module__ = "urllib.parse"
