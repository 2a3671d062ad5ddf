# Addresses that are opened and read: http, https, file and data.

import io
import socket
from base64 import b64decode
from email.message import Message
from http import client
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.response import addinfourl

__version__ = "3.11"
_opener = None


def urlopen(url, data=None, timeout=None, *, context=None, **options):
    opener = _opener or build_opener()
    return opener.open(url, data, timeout, context)


def install_opener(opener):
    global _opener
    _opener = opener


def pathname2url(path):
    return quote(path)


def url2pathname(path):
    return unquote(path)


def getproxies():
    import os

    found = {}
    for kind in ("http", "https", "ftp", "no"):
        value = os.environ.get(kind + "_proxy")
        if value:
            found[kind] = value
    return found


getproxies_environment = getproxies


def proxy_bypass(host, proxies=None):
    import os

    names = os.environ.get("no_proxy", "")
    if names == "*":
        return True
    host = host.partition(":")[0].lower()
    for name in names.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (host == name or host.endswith("." + name)):
            return True
    return False


proxy_bypass_environment = proxy_bypass


def parse_http_list(s):
    parts, part, quoted, escaped = [], "", False, False
    for c in s:
        if escaped:
            escaped = False
        elif quoted and c == "\\":
            escaped = True
            continue
        elif c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            parts.append(part)
            part = ""
            continue
        part += c
    if part:
        parts.append(part)
    return [part.strip() for part in parts]


def parse_keqv_list(l):
    found = {}
    for item in l:
        key, value = item.split("=", 1)
        found[key] = value[1:-1] if value[:1] == '"' and value[-1:] == '"' else value
    return found


class Request:
    def __init__(
        self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None
    ):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self.data = data
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = origin_req_host or self.host
        self.unverifiable = unverifiable
        if method:
            self.method = method
        self.timeout = None

    @property
    def full_url(self):
        return self._url + ("#" + self.fragment if self.fragment else "")

    @full_url.setter
    def full_url(self, url):
        self._url, _, fragment = url.partition("#")
        self.fragment = fragment or None
        parts = urlsplit(self._url)
        self.type = parts.scheme
        if not self.type:
            raise ValueError("unknown url type: %r" % self.full_url)
        self.host = parts.netloc
        self.selector = self._url.split(":", 1)[1]
        if self.selector.startswith("//"):
            rest = self.selector[2:]
            at = min([i for i in (rest.find(c) for c in "/?") if i >= 0] or [len(rest)])
            self.selector = rest[at:] or ""
            if self.selector[:1] == "?":
                self.selector = "/" + self.selector

    def get_method(self):
        return getattr(self, "method", "POST" if self.data is not None else "GET")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())

    def has_proxy(self):
        return False


class BaseHandler:
    handler_order = 500
    parent = None

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        pass


class HTTPHandler(BaseHandler):
    def __init__(self, debuglevel=0, context=None):
        self.context = context

    def http_open(self, req):
        return self.do_open(client.HTTPConnection, req)

    def do_open(self, http_class, req, **options):
        if not req.host:
            raise URLError("no host given")
        connection = http_class(req.host.rpartition("@")[2], timeout=req.timeout, **options)
        headers = {name.title(): value for name, value in req.header_items()}
        headers["Connection"] = "close"
        headers.setdefault("User-Agent", "Python-urllib/" + __version__)
        if req.data is not None:
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
            if isinstance(req.data, str):
                raise TypeError(
                    "POST data should be bytes, an iterable of bytes, or a file object. "
                    "It cannot be of type str."
                )
        try:
            connection.request(req.get_method(), req.selector or "/", req.data, headers)
            response = connection.getresponse()
        except OSError as e:
            connection.close()
            raise URLError(e) from None
        response.url = req.get_full_url()
        response.msg = response.reason
        return response


class HTTPSHandler(HTTPHandler):
    def https_open(self, req):
        return self.do_open(client.HTTPSConnection, req, context=self.context)


class FileHandler(BaseHandler):
    def file_open(self, req):
        from mimetypes import guess_type

        path = unquote(req.selector)
        headers = Message()
        try:
            with open(path, "rb") as f:
                data = f.read()
        except OSError as e:
            raise URLError(e) from None
        headers["Content-type"] = guess_type(path)[0] or "text/plain"
        headers["Content-length"] = str(len(data))
        return addinfourl(io.BytesIO(data), headers, "file://" + path)


class DataHandler(BaseHandler):
    def data_open(self, req):
        kind, comma, data = req.full_url.split(":", 1)[1].partition(",")
        if not comma:
            raise ValueError("data error: no comma")
        data = unquote(data).encode("latin-1") if "%" in data else data.encode()
        if kind.endswith(";base64"):
            data = b64decode(data)
            kind = kind[:-7]
        headers = Message()
        headers["Content-type"] = kind or "text/plain;charset=US-ASCII"
        headers["Content-length"] = str(len(data))
        return addinfourl(io.BytesIO(data), headers, req.full_url)


class HTTPErrorProcessor(BaseHandler):
    handler_order = 1000

    def http_response(self, request, response):
        if not 200 <= response.status < 300:
            return self.parent.error("http", request, response)
        return response

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    max_redirections = 10

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        method = req.get_method()
        if not (code in (301, 302, 303, 307, 308) and method in ("GET", "HEAD")
                or code in (301, 302, 303) and method == "POST"):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {
            k: v for k, v in req.headers.items() if k.lower() not in ("content-length", "content-type")
        }
        return Request(newurl.replace(" ", "%20"), headers=kept, origin_req_host=req.origin_req_host,
                       unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        url = headers.get("location") or headers.get("uri")
        if url is None:
            raise HTTPError(req.full_url, code, msg, headers, fp)
        url = urljoin(req.full_url, url)
        if urlsplit(url).scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(
                url, code, "%s - Redirection to url '%s' is not allowed" % (msg, url), headers, fp
            )
        new = self.redirect_request(req, fp, code, msg, headers, url)
        count = getattr(req, "_redirects", 0) + 1
        if count > self.max_redirections:
            raise HTTPError(
                req.full_url, code,
                "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
                "The last 30x error message was:\n" + msg, headers, fp,
            )
        new._redirects = count
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class HTTPCookieProcessor(BaseHandler):
    def __init__(self, cookiejar=None):
        if cookiejar is None:
            from http.cookiejar import CookieJar

            cookiejar = CookieJar()
        self.cookiejar = cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request = http_request
    https_response = http_response


class ProxyHandler(BaseHandler):
    handler_order = 100

    def __init__(self, proxies=None):
        self.proxies = proxies or {}


class HTTPPasswordMgr:
    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        for one in [uri] if isinstance(uri, str) else uri:
            self.passwd.setdefault(realm, []).append((one, user, passwd))

    def find_user_password(self, realm, authuri):
        for uri, user, password in self.passwd.get(realm, []):
            if authuri.startswith(uri) or urlsplit(authuri).netloc == uri:
                return user, password
        return None, None


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    def find_user_password(self, realm, authuri):
        found = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return found if found[0] is not None else HTTPPasswordMgr.find_user_password(
            self, None, authuri
        )


class HTTPBasicAuthHandler(BaseHandler):
    def __init__(self, password_mgr=None):
        self.passwd = password_mgr or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password

    def http_error_401(self, req, fp, code, msg, headers):
        from base64 import b64encode
        import re

        match = re.search(r'basic\s+realm="?([^"]*)"?', headers.get("www-authenticate", ""), re.I)
        user, password = (None, None)
        if match:
            user, password = self.passwd.find_user_password(match.group(1), req.full_url)
        if user is None or req.get_header("Authorization"):
            return None
        text = b64encode(("%s:%s" % (user, password)).encode()).decode()
        req.add_unredirected_header("Authorization", "Basic " + text)
        return self.parent.open(req, timeout=req.timeout)


# Answers a challenge of the server by a hash of the password.
class AbstractDigestAuthHandler:
    def __init__(self, passwd=None):
        self.passwd = passwd or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password
        self.retried = self.nonce_count = 0
        self.last_nonce = None

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, auth_header, host, req, headers):
        challenge = headers.get(auth_header, None)
        if self.retried > 5:
            raise HTTPError(req.full_url, 401, "digest auth failed", headers, None)
        self.retried += 1
        if challenge and challenge.partition(" ")[0].lower() == "digest":
            return self.retry_http_digest_auth(req, challenge)
        return None

    def retry_http_digest_auth(self, req, auth):
        words = parse_http_list(auth.partition(" ")[2])
        found = self.get_authorization(req, parse_keqv_list([word for word in words if word]))
        if not found or req.get_header(self.auth_header) == "Digest " + found:
            return None
        req.add_unredirected_header(self.auth_header, "Digest " + found)
        return self.parent.open(req, timeout=req.timeout)

    def get_cnonce(self, nonce):
        import os

        return os.urandom(8).hex()

    def get_algorithm_impls(self, algorithm):
        import hashlib

        names = {"MD5": "md5", "SHA": "sha1"}
        if algorithm not in names:
            raise ValueError("Unsupported digest authentication algorithm %r" % algorithm)

        def H(text):
            return hashlib.new(names[algorithm], text.encode("ascii")).hexdigest()

        return H, lambda secret, data: H(secret + ":" + data)

    def get_authorization(self, req, chal):
        realm, nonce = chal.get("realm"), chal.get("nonce")
        algorithm, qop = chal.get("algorithm", "MD5"), chal.get("qop")
        user, password = self.passwd.find_user_password(realm, req.full_url)
        if realm is None or nonce is None or user is None:
            return None
        H, KD = self.get_algorithm_impls(algorithm)
        first = H("%s:%s:%s" % (user, realm, password))
        second = H("%s:%s" % (req.get_method(), req.selector))
        parts = [user, realm, nonce, req.selector]
        if qop is None:
            answer, more = KD(first, nonce + ":" + second), ""
        elif "auth" in qop.split(","):
            self.nonce_count = self.nonce_count + 1 if nonce == self.last_nonce else 1
            self.last_nonce = nonce
            count, own = "%08x" % self.nonce_count, self.get_cnonce(nonce)
            answer = KD(first, ":".join([nonce, count, own, "auth", second]))
            more = ', qop=auth, nc=%s, cnonce="%s"' % (count, own)
        else:
            raise URLError("qop '%s' is not supported." % qop)
        text = 'username="%s", realm="%s", nonce="%s", uri="%s", response="%s"'
        text %= (*parts, answer)
        if chal.get("opaque"):
            text += ', opaque="%s"' % chal["opaque"]
        return text + ', algorithm="%s"' % algorithm + more


class HTTPDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Authorization"
    handler_order = 490

    def http_error_401(self, req, fp, code, msg, headers):
        found = self.http_error_auth_reqed("www-authenticate", req.host, req, headers)
        self.reset_retry_count()
        return found


class ProxyDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Proxy-Authorization"
    handler_order = 490

    def http_error_407(self, req, fp, code, msg, headers):
        found = self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)
        self.reset_retry_count()
        return found


class OpenerDirector:
    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/" + __version__)]
        self.handlers = []

    def add_handler(self, handler):
        self.handlers.append(handler)
        self.handlers.sort(key=lambda one: one.handler_order)
        handler.add_parent(self)

    def _each(self, name):
        return [getattr(one, name) for one in self.handlers if hasattr(one, name)]

    def open(self, fullurl, data=None, timeout=None, context=None):
        req = fullurl
        if isinstance(fullurl, str):
            req = Request(fullurl, data)
        elif data is not None:
            req.data = data
        req.timeout = timeout if isinstance(timeout, (int, float)) else socket.getdefaulttimeout() \
            if hasattr(socket, "getdefaulttimeout") else None
        for key, value in self.addheaders:
            if not req.has_header(key.capitalize()):
                req.add_unredirected_header(key, value)
        for function in self._each(req.type + "_request"):
            req = function(req)
        openers = self._each(req.type + "_open")
        if not openers:
            raise URLError("unknown url type: " + req.type)
        if context is not None:
            for one in self.handlers:
                if isinstance(one, HTTPSHandler):
                    one.context = context
        response = openers[0](req)
        for function in self._each(req.type + "_response"):
            response = function(req, response)
        return response

    def error(self, proto, req, response):
        args = (req, response, response.status, response.reason, response.headers)
        for function in self._each("http_error_%d" % response.status):
            result = function(*args)
            if result:
                return result
        for function in self._each("http_error_default"):
            return function(*args)
        return response

    def close(self):
        pass


def build_opener(*handlers):
    opener = OpenerDirector()
    classes = [HTTPHandler, HTTPSHandler, FileHandler, DataHandler, HTTPRedirectHandler,
               HTTPDefaultErrorHandler, HTTPErrorProcessor]
    made = [one() if isinstance(one, type) else one for one in handlers]
    for cls in classes:
        if not any(isinstance(one, cls) for one in made):
            opener.add_handler(cls())
    for one in made:
        opener.add_handler(one)
    return opener


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as response:
        headers = response.info()
        if filename is None:
            import tempfile

            filename = tempfile.mktemp()
        size = int(headers.get("content-length") or -1)
        blocks = 0
        with open(filename, "wb") as f:
            while True:
                block = response.read(8192)
                if not block:
                    break
                f.write(block)
                blocks += 1
                if reporthook:
                    reporthook(blocks, 8192, size)
    return filename, headers


def urlcleanup():
    pass
