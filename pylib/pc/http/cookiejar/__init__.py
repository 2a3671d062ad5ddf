# Cookies that a client keeps: of which server each is, whom it is sent to, and files of them. What
# the older RFC 2965 asks for (Set-Cookie2) is not here.

from ._times import http2time, iso2time, parse_ns_headers, time2isoz, time2netscape
from ._policy import (
    CookiePolicy, DefaultCookiePolicy, domain_match, eff_request_host, escape_path, is_HDN,
    is_third_party, liberal_is_HDN, reach, request_host, request_path, request_port,
    user_domain_match,
)
from ._jar import Cookie, CookieJar
from ._files import FileCookieJar, LoadError, LWPCookieJar, MozillaCookieJar, lwp_cookie_str

__all__ = [
    "Cookie", "CookieJar", "CookiePolicy", "DefaultCookiePolicy", "FileCookieJar",
    "LWPCookieJar", "LoadError", "MozillaCookieJar",
]

DEFAULT_HTTP_PORT = "80"
MISSING_FILENAME_TEXT = (
    "a filename was not supplied (nor was the CookieJar instance initialised with one)"
)
