from urllib.parse import *

parts = urlsplit(b"HTTP://me:pw@Host:80/p;x?a=1#f")
print(parts, parts.username, parts.password, parts.hostname, parts.port, parts.geturl())
print(parts.decode(), parts.decode().encode() == parts)
print(urlparse(b"http://h/p;q?a"), urldefrag(b"http://h/#x"), urljoin(b"http://a/b/c", b"../d"))
print(urlunsplit((b"http", b"h", b"p", b"", b"")), urlsplit("//h/p", "ftp"))
print(parse_qs(b"a=%31&b=&a=2"), parse_qsl(b"a=1;b", keep_blank_values=True, separator=b";"))
for call in (
    lambda: urljoin("http://a", b"b"),
    lambda: urlsplit("http://[::1"),
    lambda: urlsplit("http://[1.2.3.4]/"),
    lambda: urlsplit("http://[v1.x]/").hostname,
    lambda: urlsplit("http://[vz.x]/"),
    lambda: urlsplit("http://h:x/").port,
    lambda: urlsplit("http://h:99999/").port,
    lambda: urlsplit("http://a\uff03b/"),
    lambda: parse_qsl("a=1", separator=""),
):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(urlsplit("  \x01http://h/a\tb\nc "), urlsplit("http://[::1%25lo]:8/").hostname)
