# One cookie, and the jar with all of them: by domain, path and name.

import re
import threading
import time

from ._policy import DefaultCookiePolicy, eff_request_host, escape_path, request_path, request_port
from ._times import parse_ns_headers

__name__ = "http.cookiejar"

_NAMES = """version name value port port_specified domain domain_specified domain_initial_dot path
path_specified secure expires discard comment comment_url""".split()


class Cookie:
    def __init__(
        self, version, name, value, port, port_specified, domain, domain_specified,
        domain_initial_dot, path, path_specified, secure, expires, discard, comment, comment_url,
        rest, rfc2109=False,
    ):
        if port is None and port_specified is True:
            raise ValueError("if port is None, port_specified must be false")
        self.version = None if version is None else int(version)
        self.name = name
        self.value = value
        self.port = port
        self.port_specified = port_specified
        self.domain = domain.lower()
        self.domain_specified = domain_specified
        self.domain_initial_dot = domain_initial_dot
        self.path = path
        self.path_specified = path_specified
        self.secure = secure
        self.expires = None if expires is None else int(float(expires))
        self.discard = discard
        self.comment = comment
        self.comment_url = comment_url
        self.rfc2109 = rfc2109
        self._rest = dict(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        now = time.time() if now is None else now
        return self.expires is not None and self.expires <= now

    def __str__(self):
        port = "" if self.port is None else ":" + self.port
        pair = self.name if self.value is None else "%s=%s" % (self.name, self.value)
        return "<Cookie %s for %s>" % (pair, self.domain + port + self.path)

    def __repr__(self):
        parts = ["%s=%r" % (name, getattr(self, name)) for name in _NAMES]
        parts += ["rest=%r" % self._rest, "rfc2109=%r" % self.rfc2109]
        return "%s(%s)" % (self.__class__.__name__, ", ".join(parts))


class CookieJar:
    def __init__(self, policy=None):
        self._policy = DefaultCookiePolicy() if policy is None else policy
        self._cookies_lock = threading.RLock()
        self._cookies = {}

    def set_policy(self, policy):
        self._policy = policy

    # ---- what is there

    def set_cookie(self, cookie):
        with self._cookies_lock:
            paths = self._cookies.setdefault(cookie.domain, {})
            paths.setdefault(cookie.path, {})[cookie.name] = cookie

    def set_cookie_if_ok(self, cookie, request):
        with self._cookies_lock:
            self._policy._now = int(time.time())
            if self._policy.set_ok(cookie, request):
                self.set_cookie(cookie)

    def __iter__(self):
        for paths in list(self._cookies.values()):
            for names in list(paths.values()):
                yield from list(names.values())

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([repr(c) for c in self]))

    def __str__(self):
        return "<%s[%s]>" % (self.__class__.__name__, ", ".join([str(c) for c in self]))

    def clear(self, domain=None, path=None, name=None):
        if name is not None:
            if domain is None or path is None:
                text = "domain and path must be given to remove a cookie by name"
                raise ValueError(text)
            del self._cookies[domain][path][name]
        elif path is not None:
            if domain is None:
                raise ValueError("domain must be given to remove cookies by path")
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def _clear_if(self, test):
        with self._cookies_lock:
            for cookie in list(self):
                if test(cookie):
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def clear_session_cookies(self):
        self._clear_if(lambda cookie: cookie.discard)

    def clear_expired_cookies(self):
        now = time.time()
        self._clear_if(lambda cookie: cookie.is_expired(now))

    # ---- requests

    def _cookies_for_request(self, request):
        policy, found = self._policy, []
        for domain, paths in self._cookies.items():
            if not policy.domain_return_ok(domain, request):
                continue
            for path, names in paths.items():
                if policy.path_return_ok(path, request):
                    found += [c for c in names.values() if policy.return_ok(c, request)]
        return found

    def _cookie_attrs(self, cookies):
        cookies.sort(key=lambda cookie: len(cookie.path), reverse=True)
        return [c.name if c.value is None else "%s=%s" % (c.name, c.value) for c in cookies]

    def add_cookie_header(self, request):
        with self._cookies_lock:
            self._policy._now = int(time.time())
            pairs = self._cookie_attrs(self._cookies_for_request(request))
            if pairs and not request.has_header("Cookie"):
                request.add_unredirected_header("Cookie", "; ".join(pairs))
        self.clear_expired_cookies()

    # ---- answers

    def make_cookies(self, response, request):
        with self._cookies_lock:
            self._policy._now = int(time.time())
            if not self._policy.netscape:
                return []
            headers = response.info().get_all("Set-Cookie", [])
            made = [self._made(pairs, request) for pairs in parse_ns_headers(headers)]
            return [cookie for cookie in made if cookie is not None]

    def extract_cookies(self, response, request):
        with self._cookies_lock:
            self._policy._now = int(time.time())
            for cookie in self.make_cookies(response, request):
                if self._policy.set_ok(cookie, request):
                    self.set_cookie(cookie)

    # A cookie of its attributes; None if it is over, which removes one that is there.
    def _made(self, pairs, request):
        (name, value), *others = pairs
        said, rest = {}, {}
        for key, text in others:
            lower = key.lower()
            if lower in ("secure", "discard"):
                said[lower] = True
            elif lower in ("expires", "domain", "path", "port", "version", "max-age", "comment",
                           "commenturl"):
                said.setdefault(lower, text)
            else:
                rest[key] = text
        domain, path, port = self._places(said, request)
        expires = self._end(said)
        if expires == 0 or expires is not None and expires <= self._policy._now:
            try:
                self.clear(domain, path, name)
            except KeyError:
                pass
            return None
        given = said.get("domain")
        has_domain = bool(given)
        return Cookie(
            0, name, value, port, "port" in said and port is not None, domain, has_domain,
            has_domain and given.startswith("."), path, bool(said.get("path")),
            said.get("secure", False), expires, said.get("discard", expires is None),
            said.get("comment"), said.get("commenturl"), rest,
        )

    def _end(self, said):
        if said.get("max-age") is not None:
            try:
                return self._policy._now + int(said["max-age"].strip('"'))
            except ValueError:
                pass
        return said.get("expires")

    def _places(self, said, request):
        path = said.get("path")
        if path:
            path = escape_path(path)
        else:
            path = request_path(request)
            path = path[: max(path.rfind("/"), 0)] or "/"
        domain = said.get("domain")
        if not domain:
            domain = eff_request_host(request)[1]
        elif not domain.startswith("."):
            domain = "." + domain
        port = said.get("port")
        if "port" in said:
            port = request_port(request) if port is None else re.sub(r"\s+", "", port)
        return domain.lower(), path, port
