from urllib.parse import *

for url in ("http://u:p@Host.com:80/a/b;x?q=1&r=2#f", "mailto:a@b.c", "//h/p", "/p?q", "a:b", "http://[::1]:8/x", ""):
    p = urlparse(url)
    print(tuple(p), p.username, p.password, p.hostname, p.port, p.geturl() == url)
    print(tuple(urlsplit(url)))
base = "http://a/b/c/d;p?q"
for rel in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", ";x", "", ".", "..", "../g", "../..", "../../g", "../../../g", "g;x=1/../y", "http:g", "mailto:x"):
    print(rel, urljoin(base, rel))
print(quote("a b/ü&"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("a%20b%C3%BC%zz"), unquote_plus("a+b%2B"))
print(urlencode({"a": 1, "b": "x y"}), urlencode([("a", [1, 2])], doseq=True), parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=%20&c=", keep_blank_values=True))
print(urldefrag("http://x/y#z"), quote_from_bytes(b"\x00a~"), unquote_to_bytes("%41b"), urlunsplit(("http", "h", "p", "q", "f")))
print(urlparse("http://h/p")._replace(scheme="https").geturl())
for f in (lambda: urlparse("http://h:x/").port, lambda: urlsplit("http://[a"), lambda: parse_qsl("a", strict_parsing=True)):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__)
