# Addresses that are opened and read: http, https, file and data.

import socket
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.response import addinfourl

from ._proxies import getproxies, getproxies_environment, proxy_bypass, proxy_bypass_environment
from ._handlers import (
    __version__, BaseHandler, DataHandler, FileHandler, HTTPCookieProcessor,
    HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPHandler, HTTPRedirectHandler,
    HTTPSHandler, pathname2url, ProxyHandler, Request, url2pathname,
)
from ._passwords import (
    AbstractDigestAuthHandler, HTTPBasicAuthHandler, HTTPDigestAuthHandler, HTTPPasswordMgr,
    HTTPPasswordMgrWithDefaultRealm, parse_http_list, parse_keqv_list, ProxyDigestAuthHandler,
)

_opener = None


def urlopen(url, data=None, timeout=None, *, context=None, **options):
    opener = _opener or build_opener()
    return opener.open(url, data, timeout, context)


def install_opener(opener):
    global _opener
    _opener = opener


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
