# Jars that are kept in files: in the format of curl and old browsers, and in that of Perl's LWP.

import os
import re
import time

from ._jar import Cookie, CookieJar
from ._times import iso2time, time2isoz

__name__ = "http.cookiejar"

NETSCAPE_HEADER_TEXT = """\
# Netscape HTTP Cookie File
# http://curl.haxx.se/rfc/cookie_spec.html
# This is a generated file!  Do not edit.

"""
NETSCAPE_MAGIC_RGX = re.compile("#( Netscape)? HTTP Cookie File")
HTTPONLY_ATTR = "HTTPOnly"
HTTPONLY_PREFIX = "#HttpOnly_"
_NO_NAME = "a filename was not supplied (nor was the CookieJar instance initialised with one)"
_FLAGS = ("port_spec", "path_spec", "domain_dot", "secure", "discard")
_PAIR = re.compile(r'\s*([^=;\s]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*?)))?\s*(?:;|$)')


class LoadError(OSError):
    pass


class FileCookieJar(CookieJar):
    def __init__(self, filename=None, delayload=False, policy=None):
        CookieJar.__init__(self, policy)
        self.filename = None if filename is None else os.fspath(filename)
        self.delayload = bool(delayload)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        raise NotImplementedError()

    def _name(self, filename):
        if filename is None:
            filename = self.filename
        if filename is None:
            raise ValueError(_NO_NAME)
        return filename

    def load(self, filename=None, ignore_discard=False, ignore_expires=False):
        filename = self._name(filename)
        with open(filename) as f:
            self._really_load(f, filename, ignore_discard, ignore_expires)

    # Like `load`, and what was there goes, unless that fails.
    def revert(self, filename=None, ignore_discard=False, ignore_expires=False):
        filename = self._name(filename)
        with self._cookies_lock:
            old = self._cookies
            self._cookies = {}
            try:
                self.load(filename, ignore_discard, ignore_expires)
            except OSError:
                self._cookies = old
                raise

    def _kept(self, ignore_discard, ignore_expires):
        now = time.time()
        for cookie in self:
            if not ignore_discard and cookie.discard or (
                not ignore_expires and cookie.is_expired(now)
            ):
                continue
            yield cookie

    def _write(self, filename, text):
        number = os.open(filename, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(number, "w") as f:
            f.write(text)

    # Takes what was read, if it is to be kept.
    def _take(self, cookie, ignore_discard, ignore_expires):
        if not ignore_discard and cookie.discard:
            return
        if not ignore_expires and cookie.is_expired():
            return
        self.set_cookie(cookie)


# A cookie as a line of LWP's file.
def lwp_cookie_str(cookie):
    pairs = [(cookie.name, cookie.value), ("path", cookie.path), ("domain", cookie.domain)]
    if cookie.port is not None:
        pairs.append(("port", cookie.port))
    flags = (
        ("path_spec", cookie.path_specified), ("port_spec", cookie.port_specified),
        ("domain_dot", cookie.domain_initial_dot), ("secure", cookie.secure),
    )
    pairs += [(name, None) for name, is_set in flags if is_set]
    if cookie.expires:
        pairs.append(("expires", time2isoz(float(cookie.expires))))
    if cookie.discard:
        pairs.append(("discard", None))
    if cookie.comment:
        pairs.append(("comment", cookie.comment))
    if cookie.comment_url:
        pairs.append(("commenturl", cookie.comment_url))
    pairs += [(key, str(cookie._rest[key])) for key in sorted(cookie._rest)]
    pairs.append(("version", str(cookie.version)))
    return "; ".join([_pair(*pair) for pair in pairs])


def _pair(name, value):
    if value is None:
        return name
    if not re.search(r"^\w+$", value):
        value = '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'
    return "%s=%s" % (name, value)


class LWPCookieJar(FileCookieJar):
    def as_lwp_str(self, ignore_discard=True, ignore_expires=True):
        kept = self._kept(ignore_discard, ignore_expires)
        return "\n".join(["Set-Cookie3: " + lwp_cookie_str(cookie) for cookie in kept] + [""])

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        text = "#LWP-Cookies-2.0\n" + self.as_lwp_str(ignore_discard, ignore_expires)
        self._write(self._name(filename), text)

    def _really_load(self, f, filename, ignore_discard, ignore_expires):
        if not re.search(r"^#LWP-Cookies-(\d+\.\d+)", f.readline()):
            text = "%r does not look like a Set-Cookie3 (LWP) format file"
            raise LoadError(text % filename)
        start = "Set-Cookie3:"
        for line in f:
            if line.startswith(start):
                self._take(_of_lwp(line[len(start) :].strip()), ignore_discard, ignore_expires)


def _of_lwp(line):
    pairs = []
    for match in _PAIR.finditer(line):
        name, quoted, plain = match.groups()
        value = plain if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
        pairs.append((name, value))
    (name, value), *others = pairs
    standard, rest = dict.fromkeys(_FLAGS, False), {}
    known = ("version", "port", "path", "domain", "expires", "comment", "commenturl")
    for key, text in others:
        lower = key.lower()
        if lower in _FLAGS:
            standard[lower] = True
        elif lower in known:
            standard[lower] = text
        else:
            rest[key] = text
    get = standard.get
    expires = None if get("expires") is None else iso2time(get("expires"))
    domain = get("domain")
    return Cookie(
        get("version"), name, value, get("port"), get("port_spec"), domain,
        domain.startswith("."), get("domain_dot"), get("path"), get("path_spec"), get("secure"),
        expires, expires is None, get("comment"), get("commenturl"), rest,
    )


class MozillaCookieJar(FileCookieJar):
    def _really_load(self, f, filename, ignore_discard, ignore_expires):
        if not NETSCAPE_MAGIC_RGX.match(f.readline()):
            text = "%r does not look like a Netscape format cookies file"
            raise LoadError(text % filename)
        for line in f:
            rest = {}
            if line.startswith(HTTPONLY_PREFIX):
                rest[HTTPONLY_ATTR] = ""
                line = line[len(HTTPONLY_PREFIX) :]
            line = line.rstrip("\n")
            if line.strip().startswith(("#", "$")) or line.strip() == "":
                continue
            try:
                fields = line.split("\t")
                domain, domain_specified, path, secure, expires, name, value = fields
            except ValueError:
                text = "invalid Netscape format cookies file %r: %r"
                raise LoadError(text % (filename, line)) from None
            if name == "":
                name, value = value, None
            is_dotted = domain.startswith(".")
            cookie = Cookie(
                0, name, value, None, False, domain, domain_specified == "TRUE", is_dotted, path,
                False, secure == "TRUE", expires or None, expires == "", None, None, rest,
            )
            self._take(cookie, ignore_discard, ignore_expires)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        lines = [NETSCAPE_HEADER_TEXT]
        for cookie in self._kept(ignore_discard, ignore_expires):
            name, value = cookie.name, cookie.value
            if value is None:
                name, value = "", cookie.name
            domain = cookie.domain
            if cookie.has_nonstandard_attr(HTTPONLY_ATTR):
                domain = HTTPONLY_PREFIX + domain
            expires = "" if cookie.expires is None else str(cookie.expires)
            fields = (
                domain, str(cookie.domain.startswith(".")).upper(), cookie.path,
                str(bool(cookie.secure)).upper(), expires, name, value,
            )
            lines.append("\t".join(fields) + "\n")
        self._write(self._name(filename), "".join(lines))
