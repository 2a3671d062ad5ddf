# Who answers requests of which kind, and what becomes of an answer.

import io
from base64 import b64decode
from email.message import Message
from http import client
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.response import addinfourl

__name__ = "urllib.request"

__version__ = "3.11"


def pathname2url(path):
    return quote(path)


def url2pathname(path):
    return unquote(path)


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
