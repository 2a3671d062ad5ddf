# Whose cookie is taken, and whom it is sent to.

import re
from urllib.parse import quote, urlsplit

__name__ = "http.cookiejar"

_ESCAPED = re.compile(r"%([0-9a-fA-F][0-9a-fA-F])")
_ADDRESS = re.compile(r"\.\d+$", re.ASCII)


def escape_path(path):
    path = quote(path, "%/;:@&=+$,!~*'()")
    return _ESCAPED.sub(lambda match: "%" + match.group(1).upper(), path)


# Is it a name of a host, and no address?
def is_HDN(text):
    return not (_ADDRESS.search(text) or text == "" or text[0] == "." or text[-1] == ".")


def liberal_is_HDN(text):
    return not _ADDRESS.search(text)


# Is the first a host in the domain that is the second?
def domain_match(a, b):
    a, b = a.lower(), b.lower()
    if a == b:
        return True
    if not is_HDN(a) or a.rfind(b) in (-1, 0):
        return False
    return b.startswith(".") and is_HDN(b[1:]) and a.endswith(b)


def user_domain_match(a, b):
    a, b = a.lower(), b.lower()
    if not (liberal_is_HDN(a) and liberal_is_HDN(b)):
        return a == b
    return a.endswith(b) if b.startswith(".") else a == b


def request_host(request):
    host = urlsplit(request.get_full_url()).netloc or request.get_header("Host", "")
    return re.sub(r":\d+$", "", host, 1).lower()


# The host of a request twice: as it is, and with ".local" behind a name without a dot.
def eff_request_host(request):
    host = request_host(request)
    return host, host + ".local" if "." not in host else host


def request_path(request):
    path = escape_path(urlsplit(request.get_full_url()).path)
    return path if path.startswith("/") else "/" + path


def request_port(request):
    host = request.host
    name, colon, port = host.partition(":")
    if not colon:
        return "80"
    return port if port.isdigit() else None


# The domain above a host.
def reach(h):
    i = h.find(".")
    if i >= 0:
        b = h[i + 1 :]
        if is_HDN(h) and ("." in b or b == "local"):
            return "." + b
    return h


def is_third_party(request):
    host = request_host(request)
    return not domain_match(host, reach(request.origin_req_host))


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
    DomainStrictNoDots = 1
    DomainStrictNonDomain = 2
    DomainRFC2965Match = 4
    DomainLiberal = 0
    DomainStrict = DomainStrictNoDots | DomainStrictNonDomain

    def __init__(self, blocked_domains=None, allowed_domains=None, netscape=True, rfc2965=False,
                 rfc2109_as_netscape=None, hide_cookie2=False, strict_domain=False,
                 strict_rfc2965_unverifiable=True, strict_ns_unverifiable=False,
                 strict_ns_domain=DomainLiberal, strict_ns_set_initial_dollar=False,
                 strict_ns_set_path=False, secure_protocols=("https", "wss")):
        self.netscape = netscape
        self.rfc2965 = rfc2965
        self.rfc2109_as_netscape = rfc2109_as_netscape
        self.hide_cookie2 = hide_cookie2
        self.strict_domain = strict_domain
        self.strict_rfc2965_unverifiable = strict_rfc2965_unverifiable
        self.strict_ns_unverifiable = strict_ns_unverifiable
        self.strict_ns_domain = strict_ns_domain
        self.strict_ns_set_initial_dollar = strict_ns_set_initial_dollar
        self.strict_ns_set_path = strict_ns_set_path
        self.secure_protocols = secure_protocols
        self._blocked_domains = tuple(blocked_domains or ())
        self.set_allowed_domains(allowed_domains)

    def blocked_domains(self):
        return self._blocked_domains

    def set_blocked_domains(self, blocked_domains):
        self._blocked_domains = tuple(blocked_domains)

    def is_blocked(self, domain):
        return any(user_domain_match(domain, blocked) for blocked in self._blocked_domains)

    def allowed_domains(self):
        return self._allowed_domains

    def set_allowed_domains(self, allowed_domains):
        self._allowed_domains = None if allowed_domains is None else tuple(allowed_domains)

    def is_not_allowed(self, domain):
        if self._allowed_domains is None:
            return False
        return not any(user_domain_match(domain, one) for one in self._allowed_domains)

    # ---- taking

    def set_ok(self, cookie, request):
        tests = ("version", "verifiability", "name", "path", "domain", "port")
        return all(getattr(self, "set_ok_" + test)(cookie, request) for test in tests)

    def set_ok_version(self, cookie, request):
        if cookie.version is None:
            return False
        return self.rfc2965 if cookie.version > 0 else self.netscape

    def set_ok_verifiability(self, cookie, request):
        if request.unverifiable and is_third_party(request):
            if cookie.version > 0:
                return not self.strict_rfc2965_unverifiable
            return not self.strict_ns_unverifiable
        return True

    def set_ok_name(self, cookie, request):
        strict = cookie.version == 0 and self.strict_ns_set_initial_dollar
        return not (strict and cookie.name.startswith("$"))

    def set_ok_path(self, cookie, request):
        if cookie.path_specified and (cookie.version > 0 or self.strict_ns_set_path):
            return self.path_return_ok(cookie.path, request)
        return True

    def set_ok_domain(self, cookie, request):
        if self.is_blocked(cookie.domain) or self.is_not_allowed(cookie.domain):
            return False
        if not cookie.domain_specified:
            return True
        req_host, erhn = eff_request_host(request)
        domain = cookie.domain
        undotted = domain[1:] if domain.startswith(".") else domain
        if "." not in undotted and domain != ".local" and undotted != "local":
            return False
        if cookie.version == 0:
            if not erhn.endswith(domain) and not ("." + erhn).endswith(domain):
                return False
        if cookie.version > 0 or self.strict_ns_domain & self.DomainRFC2965Match:
            if not domain_match(erhn, domain):
                return False
        if cookie.version > 0 or self.strict_ns_domain & self.DomainStrictNoDots:
            prefix = req_host[: -len(domain)]
            if "." in prefix and is_HDN(req_host):
                return False
        return True

    def set_ok_port(self, cookie, request):
        if not cookie.port_specified:
            return True
        wanted = request_port(request) or "80"
        return wanted in cookie.port.split(",")

    # ---- sending

    def return_ok(self, cookie, request):
        tests = ("version", "verifiability", "secure", "expires", "port", "domain")
        return all(getattr(self, "return_ok_" + test)(cookie, request) for test in tests)

    def return_ok_version(self, cookie, request):
        return self.rfc2965 if cookie.version > 0 else self.netscape

    return_ok_verifiability = set_ok_verifiability

    def return_ok_secure(self, cookie, request):
        return not cookie.secure or request.type in self.secure_protocols

    def return_ok_expires(self, cookie, request):
        return not cookie.is_expired(self._now if hasattr(self, "_now") else None)

    def return_ok_port(self, cookie, request):
        return not cookie.port or (request_port(request) or "80") in cookie.port.split(",")

    def return_ok_domain(self, cookie, request):
        req_host, erhn = eff_request_host(request)
        domain = cookie.domain
        dotted = domain if not domain or domain.startswith(".") else "." + domain
        if cookie.version == 0:
            strict = self.strict_ns_domain & self.DomainStrictNonDomain
            if strict and not cookie.domain_specified and domain != erhn:
                return False
            return ("." + erhn).endswith(dotted)
        return domain_match(erhn, domain)

    def domain_return_ok(self, domain, request):
        req_host, erhn = eff_request_host(request)
        dotted = domain if not domain or domain.startswith(".") else "." + domain
        hosts = [host if host.startswith(".") else "." + host for host in (req_host, erhn)]
        if not any(host.endswith(dotted) for host in hosts):
            return False
        return not self.is_blocked(domain) and not self.is_not_allowed(domain)

    def path_return_ok(self, path, request):
        wanted = request_path(request)
        if wanted == path:
            return True
        return wanted.startswith(path) and (path.endswith("/") or wanted[len(path) :][:1] == "/")
