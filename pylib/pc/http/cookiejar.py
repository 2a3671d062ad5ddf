# Cookies that a client keeps.

import re
import time

from email.utils import mktime_tz, parsedate_tz
from urllib.parse import urlsplit

__all__ = ["Cookie", "CookieJar", "CookiePolicy", "DefaultCookiePolicy", "LoadError"]


class LoadError(OSError):
    pass


class Cookie:
    def __init__(
        self, version, name, value, port, port_specified, domain, domain_specified,
        domain_initial_dot, path, path_specified, secure, expires, discard, comment, comment_url,
        rest, rfc2109=False,
    ):
        self.version, self.name, self.value = version, name, value
        self.port, self.port_specified = port, port_specified
        self.domain, self.domain_specified = domain.lower(), domain_specified
        self.domain_initial_dot = domain_initial_dot
        self.path, self.path_specified = path, path_specified
        self.secure, self.discard = secure, discard
        self.expires = None if expires is None else int(float(expires))
        self.comment, self.comment_url, self.rfc2109 = comment, comment_url, rfc2109
        self._rest = dict(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __str__(self):
        pair = self.name if self.value is None else "%s=%s" % (self.name, self.value)
        port = "" if self.port is None else ":" + self.port
        return "<Cookie %s for %s%s%s>" % (pair, self.domain, port, self.path)

    def __repr__(self):
        return "Cookie(version=%r, name=%r, value=%r, domain=%r, path=%r)" % (
            self.version, self.name, self.value, self.domain, self.path,
        )


class CookiePolicy:
    def set_ok(self, cookie, request):
        raise NotImplementedError()

    def return_ok(self, cookie, request):
        raise NotImplementedError()

    def domain_return_ok(self, domain, request):
        return True

    def path_return_ok(self, path, request):
        return True


class DefaultCookiePolicy(CookiePolicy):
    DomainLiberal = 0
    DomainStrict = 3

    def __init__(self, blocked_domains=None, allowed_domains=None, **options):
        self._blocked = tuple(blocked_domains or ())
        self._allowed = None if allowed_domains is None else tuple(allowed_domains)
        self.__dict__.update(options)

    def is_blocked(self, domain):
        return domain in self._blocked

    def is_not_allowed(self, domain):
        return self._allowed is not None and domain not in self._allowed

    def set_ok(self, cookie, request):
        return not self.is_blocked(cookie.domain) and not self.is_not_allowed(cookie.domain)

    def return_ok(self, cookie, request):
        if cookie.secure and urlsplit(request.get_full_url()).scheme not in ("https", "wss"):
            return False
        return not cookie.is_expired()


def request_host(request):
    host = urlsplit(request.get_full_url()).netloc or request.get_header("Host", "")
    return re.sub(r":\d+$", "", host).lower()


def _fits(host, cookie):
    domain = cookie.domain.lstrip(".")
    return host == domain or (
        (cookie.domain_specified or cookie.domain_initial_dot) and host.endswith("." + domain)
    )


class CookieJar:
    def __init__(self, policy=None):
        self._policy = policy or DefaultCookiePolicy()
        self._cookies = {}

    def set_policy(self, policy):
        self._policy = policy

    def set_cookie(self, cookie):
        paths = self._cookies.setdefault(cookie.domain, {})
        paths.setdefault(cookie.path, {})[cookie.name] = cookie

    def set_cookie_if_ok(self, cookie, request):
        if self._policy.set_ok(cookie, request):
            self.set_cookie(cookie)

    def __iter__(self):
        for paths in list(self._cookies.values()):
            for names in list(paths.values()):
                for cookie in list(names.values()):
                    yield cookie

    def __len__(self):
        return len(list(iter(self)))

    def __repr__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([repr(c) for c in self]))

    def __str__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([str(c) for c in self]))

    def clear(self, domain=None, path=None, name=None):
        if name is not None:
            del self._cookies[domain][path][name]
        elif path is not None:
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def clear_session_cookies(self):
        for cookie in list(self):
            if cookie.discard:
                self.clear(cookie.domain, cookie.path, cookie.name)

    def clear_expired_cookies(self):
        for cookie in list(self):
            if cookie.is_expired():
                self.clear(cookie.domain, cookie.path, cookie.name)

    def _for_request(self, request):
        host = request_host(request)
        path = urlsplit(request.get_full_url()).path or "/"
        found = []
        for cookie in self:
            inside = path == cookie.path or path.startswith(cookie.path.rstrip("/") + "/")
            if _fits(host, cookie) and inside and self._policy.return_ok(cookie, request):
                found.append(cookie)
        found.sort(key=lambda cookie: -len(cookie.path))
        return found

    def add_cookie_header(self, request):
        found = self._for_request(request)
        if found and not request.has_header("Cookie"):
            pairs = [c.name if c.value is None else c.name + "=" + c.value for c in found]
            request.add_unredirected_header("Cookie", "; ".join(pairs))
        self.clear_expired_cookies()

    def make_cookies(self, response, request):
        headers = response.info().get_all("Set-Cookie") or []
        return [c for c in [self._made(text, request) for text in headers] if c is not None]

    def _made(self, text, request):
        parts = [part.strip() for part in text.split(";")]
        name, eq, value = parts[0].partition("=")
        if not name:
            return None
        said = {}
        for part in parts[1:]:
            key, _, v = part.partition("=")
            said[key.strip().lower()] = v.strip().strip('"')
        url = urlsplit(request.get_full_url())
        domain = said.get("domain", "")
        host = request_host(request)
        if domain and not (host == domain.lstrip(".") or host.endswith("." + domain.lstrip("."))):
            return None
        path = said.get("path", "")
        if not path.startswith("/"):
            path = url.path[: url.path.rfind("/")] or "/"
        expires = None
        if said.get("max-age", "").lstrip("-").isdigit():
            expires = time.time() + int(said["max-age"])
        elif "expires" in said:
            date = parsedate_tz(said["expires"])
            expires = mktime_tz(date) if date else None
        known = ("domain", "path", "expires", "max-age", "secure", "version")
        dotted = "." + domain.lstrip(".") if domain else host
        return Cookie(
            0, name, value if eq else None, None, False, dotted, bool(domain),
            domain.startswith("."), path, "path" in said, "secure" in said, expires,
            expires is None, None, None, {k: v for k, v in said.items() if k not in known},
        )

    def extract_cookies(self, response, request):
        for cookie in self.make_cookies(response, request):
            if cookie.is_expired():
                try:
                    self.clear(cookie.domain, cookie.path, cookie.name)
                except KeyError:
                    pass
            else:
                self.set_cookie_if_ok(cookie, request)


class FileCookieJar(CookieJar):
    def __init__(self, filename=None, delayload=False, policy=None):
        CookieJar.__init__(self, policy)
        self.filename = filename
