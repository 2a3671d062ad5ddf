# f64
# Cookies that a client keeps: whom they are sent to, and files of them.
import email.message
import os
import tempfile
import urllib.request
from http.cookiejar import *
from http import cookiejar


class Response:
    def __init__(self, *lines):
        self.message = email.message.Message()
        for line in lines:
            self.message["Set-Cookie"] = line

    def info(self):
        return self.message


def sent(jar, url):
    request = urllib.request.Request(url)
    jar.add_cookie_header(request)
    return request.get_header("Cookie")


jar = CookieJar()
request = urllib.request.Request("http://www.acme.com/foo/bar?q")
jar.extract_cookies(
    Response(
        "a=1; path=/foo; Max-Age=1000",
        "b=2; domain=.acme.com; secure; HttpOnly",
        'c="3 x"; path=/other; Version=0',
        "d; domain=acme.com; expires=Wed, 09 Feb 2100 22:23:32 GMT",
        "e=5; domain=other.com",
        "f=6; domain=.com",
        "g=7; expires=Wed, 09-Feb-94 22:23:32 GMT",
        "h=8=9; samesite=Lax",
    ),
    request,
)
print(sorted((c.name, c.value, c.domain, c.path, c.secure, c.discard) for c in jar), len(jar))
for url in (
    "http://www.acme.com/foo/x", "http://www.acme.com/foobar", "https://www.acme.com/foo",
    "http://sub.acme.com/", "https://acme.com/foo/", "http://www.acme.com/other/1", "http://b.net/",
):
    print(url, sent(jar, url))
print([c.get_nonstandard_attr("samesite") for c in jar if c.name == "h"])
jar.extract_cookies(Response("a=; path=/foo; Max-Age=0"), request)
print(sorted(c.name for c in jar))
jar.clear("www.acme.com", "/other", "c")
jar.clear_session_cookies()
print(str(jar), [c.expires for c in jar])
for call in (lambda: jar.clear(name="x"), lambda: jar.clear("none"), lambda: jar.clear(path="/")):
    try:
        call()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)

policy = DefaultCookiePolicy(
    blocked_domains=["ads.net", ".trackers.net"], strict_ns_domain=DefaultCookiePolicy.DomainStrict
)
jar = CookieJar(policy)
for host in ("http://ads.net/", "http://x.trackers.net/", "http://ok.net/", "http://local/"):
    jar.extract_cookies(Response("n=1"), urllib.request.Request(host))
print([c.domain for c in jar], policy.is_blocked("sub.ads.net"), policy.blocked_domains())
policy.set_allowed_domains([".ok.net"])
print(policy.is_not_allowed("ok.net"), policy.is_not_allowed("a.ok.net"), policy.allowed_domains())

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "jar")
    for kind in (MozillaCookieJar, LWPCookieJar):
        jar = kind(name)
        for i, rest in enumerate(({}, {"HTTPOnly": ""}, {"z": "q"})):
            jar.set_cookie(
                Cookie(
                    0, "n%d" % i, "v w" if i else "v", None, False, (".x.com", "y.org", "z")[i],
                    i == 0, i == 0, "/p", True, i == 1, 4102444800, False, None, None, rest,
                )
            )
        jar.set_cookie(
            Cookie(0, "s", None, "80", True, "s.com", False, False, "/", False, False, None, True,
                   "why", None, {})
        )
        for ignore in (False, True):
            jar.save(ignore_discard=ignore)
            with open(name) as f:
                print(f.read())
            other = kind()
            other.load(name, ignore_discard=True)
            print(sorted((c.name, c.value, c.domain, c.expires, c.secure) for c in other))
        other.revert(name)
        print(len(other), repr(next(iter(other))))
        try:
            kind().save()
        except ValueError as e:
            print(e)
        with open(name, "w") as f:
            f.write("something else\n")
        try:
            other.load(name)
        except LoadError as e:
            print(str(e).replace(folder, ""), len(other))

for text in (
    "Wed, 09 Feb 1994 22:23:32 GMT", "Wednesday, 09-Feb-94 22:23:32 GMT", "09 Feb 1994 22:23 +0100",
    "9-Feb-1994", "x", "31 Foo 1994",
):
    print(cookiejar.http2time(text))
print(cookiejar.time2isoz(0), cookiejar.time2netscape(0), cookiejar.iso2time("1994-02-03 14:15:29"))
print(cookiejar.domain_match("x.y.com", ".y.com"), cookiejar.domain_match("y.com", ".y.com"),
      cookiejar.domain_match("1.2.3.4", ".3.4"), cookiejar.is_HDN("a.b"), cookiejar.reach("a.b.c"),
      cookiejar.escape_path("/a b%2f"), cookiejar.user_domain_match("a.b.c", ".b.c"))
