# Cookies, headers, requests that need no network, kinds of files.

import io
import mimetypes
import urllib.request
from http import client, cookies
from http.cookiejar import CookieJar
from urllib.error import HTTPError, URLError

c = cookies.SimpleCookie()
c.load('a=1; b="x y"; Path=/p; c=3')
print(sorted((k, v.value) for k, v in c.items()), c["b"]["path"])
c = cookies.SimpleCookie()
c["k"] = 'v;"w"'
c["k"]["max-age"] = 5
c["k"]["httponly"] = True
print(c.output(), c["k"].OutputString())
for f in (lambda: c["k"].__setitem__("nope", 1), lambda: c.__setitem__("a b", 1)):
    try:
        f()
    except cookies.CookieError as e:
        print("CookieError")

headers = client.parse_headers(io.BytesIO(b"A: 1\r\nB: 2\r\nA: 3\r\n\r\nrest"))
print(headers["a"], headers.get_all("A"), headers.items())


class Socket:
    def __init__(self, data):
        self.data = data

    def makefile(self, mode):
        return io.BytesIO(self.data)


def answer(data):
    response = client.HTTPResponse(Socket(data))
    try:
        response.begin()
        print(response.status, response.reason, response.getheader("x"), response.read())
    except client.HTTPException as e:
        print(type(e).__name__)


answer(b"HTTP/1.1 200 OK\r\nX: y\r\nContent-Length: 3\r\n\r\nabcdef")
answer(b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\n")
answer(b"HTTP/1.0 200 OK\r\n\r\nto the end")
answer(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
answer(b"rubbish\r\n\r\n")
answer(b"")

r = urllib.request.Request("http://h:80/p?q#f", headers={"x-a": "1"})
print(r.host, r.selector, r.type, r.fragment, r.get_method(), r.header_items(), r.full_url)
print(urllib.request.Request("http://h", b"x").get_method())
with urllib.request.urlopen("data:text/plain;base64,aGk=") as f:
    print(f.read(), f.headers["content-type"])
try:
    urllib.request.urlopen("nope://x")
except URLError as e:
    print(e)
e = HTTPError("http://u", 404, "Not Found", {}, io.BytesIO(b"body"))
print(e, e.code, e.read(), isinstance(e, OSError))
print(len(CookieJar()), client.responses[404])
for name in ("a.html", "b.tar.gz", "c.JPG", "d", "e.unknownkind", "f.svgz"):
    print(mimetypes.guess_type(name))
print(mimetypes.guess_extension("text/css"))
