# Cookies in headers.

import re

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]
_LEGAL = re.compile(r"[A-Za-z0-9!#$%&'*+\-.^_`|~:]+$")
_PLAIN = re.compile(r"[A-Za-z0-9!#$%&'*+\-.^_`|~:/?@<=>{}()\[\]]*$")
_PAIR = re.compile(
    r"\s*([\w!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]+?)\s*"
    r"(?:=\s*(\"(?:[^\\\"]|\\.)*\"|\w{3},\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT"
    r"|[\w!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]*))?\s*(?:\s+|;|$)"
)


class CookieError(Exception):
    pass


def _quote(text):
    if text is None or _PLAIN.match(text):
        return text
    out = []
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif c in ",;" or not " " <= c <= "~":
            out.append("".join(["\\%03o" % b for b in c.encode("latin-1", "replace")]))
        else:
            out.append(c)
    return '"' + "".join(out) + '"'


def _unquote(text):
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text

    def one(match):
        part = match.group(1)
        return chr(int(part, 8)) if len(part) == 3 else part

    return re.sub(r"\\([0-3][0-7][0-7]|.)", one, text[1:-1])


class Morsel(dict):
    _reserved = {
        "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain",
        "max-age": "Max-Age", "secure": "Secure", "httponly": "HttpOnly", "version": "Version",
        "samesite": "SameSite",
    }
    _flags = {"secure", "httponly"}

    def __init__(self):
        self.key = self.value = self.coded_value = None
        for key in self._reserved:
            dict.__setitem__(self, key, "")

    def __setitem__(self, K, V):
        K = K.lower()
        if K not in self._reserved:
            raise CookieError("Invalid attribute %r" % (K,))
        dict.__setitem__(self, K, V)

    def setdefault(self, key, val=None):
        key = key.lower()
        if key not in self._reserved:
            raise CookieError("Invalid attribute %r" % (key,))
        return dict.setdefault(self, key, val)

    def update(self, values):
        for key, value in dict(values).items():
            self[key] = value

    def copy(self):
        new = Morsel()
        dict.update(new, self)
        new.key, new.value, new.coded_value = self.key, self.value, self.coded_value
        return new

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def __eq__(self, other):
        if not isinstance(other, Morsel):
            return NotImplemented
        return dict(self) == dict(other) and (self.key, self.value) == (other.key, other.value)

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError("Attempt to set a reserved key %r" % (key,))
        if not _LEGAL.match(key):
            raise CookieError("Illegal key %r" % (key,))
        self.key, self.value, self.coded_value = key, val, coded_val

    def output(self, attrs=None, header="Set-Cookie:"):
        return "%s %s" % (header, self.OutputString(attrs))

    __str__ = output

    def __repr__(self):
        return "<Morsel: %s>" % self.OutputString()

    def OutputString(self, attrs=None):
        parts = ["%s=%s" % (self.key, self.coded_value)]
        for key, value in sorted(self.items()):
            if value == "" or key not in (self._reserved if attrs is None else attrs):
                continue
            name = self._reserved[key]
            if key == "expires" and isinstance(value, int):
                import time

                parts.append(
                    "%s=%s"
                    % (name, time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + value)))
                )
            elif key == "comment" and isinstance(value, str):
                parts.append("%s=%s" % (name, _quote(value)))
            elif key in self._flags:
                if value:
                    parts.append(name)
            else:
                parts.append("%s=%s" % (name, value))
        return "; ".join(parts)


class BaseCookie(dict):
    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        text = str(val)
        return text, text

    def _set(self, key, real, coded):
        morsel = self.get(key) or Morsel()
        morsel.set(key, real, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._set(key, *self.value_encode(value))

    def output(self, attrs=None, header="Set-Cookie:", sep="\r\n"):
        return sep.join([value.output(attrs, header) for _, value in sorted(self.items())])

    __str__ = output

    def __repr__(self):
        pairs = ["%s=%r" % (key, value.value) for key, value in sorted(self.items())]
        return "<%s: %s>" % (self.__class__.__name__, " ".join(pairs))

    def load(self, rawdata):
        if not isinstance(rawdata, str):
            for key, value in rawdata.items():
                self[key] = value
            return
        at = 0
        found = []
        seen = False
        while 0 <= at < len(rawdata):
            match = _PAIR.match(rawdata, at)
            if not match:
                break
            key, value = match.groups()
            at = match.end()
            low = key.lower()
            if key[0] == "$":
                if seen:
                    found.append((False, key[1:], value))
            elif low in Morsel._reserved:
                if not seen:
                    return
                if value is None:
                    if low not in Morsel._flags:
                        return
                    found.append((False, key, True))
                else:
                    found.append((False, key, _unquote(value)))
            elif value is not None:
                found.append((True, key, self.value_decode(value)))
                seen = True
            else:
                return
        morsel = None
        for is_cookie, key, value in found:
            if is_cookie:
                self._set(key, *value)
                morsel = self[key]
            else:
                morsel[key] = value


class SimpleCookie(BaseCookie):
    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
