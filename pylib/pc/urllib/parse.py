# Parts of addresses, and characters that stand in them as numbers.

import re

from ._results import DefragResult, DefragResultBytes, ParseResult, ParseResultBytes
from ._results import SplitResult, SplitResultBytes, coerce

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms"]
uses_relative += ["prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https"]
uses_netloc += ["shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp"]
uses_netloc += ["nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip"]
uses_params += ["sips", "mms", "sftp", "tel"]

_SCHEME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"


# Addresses are taken apart anew each time, so nothing has to be forgotten.
def clear_cache():
    pass


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    safe = _SAFE + safe
    return "".join([chr(b) if b in safe else "%%%02X" % b for b in bs])


# A URL out of `<URL:…>`.
def unwrap(url):
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' or 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(safe, str):
        safe += " "
    else:
        safe += b" "
    return quote(string, safe, encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode()
    first, *rest = bytes(string).split(b"%")
    out = bytearray(first)
    for part in rest:
        try:
            out.append(int(part[:2].decode(), 16) if part[:2].isalnum() else -1)
            out += part[2:]
        except ValueError:
            out += b"%" + part
    return bytes(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    def text(value):
        if not isinstance(value, (str, bytes)):
            value = str(value)
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value, safe, encoding, errors)

    pairs = []
    for key, value in query.items() if hasattr(query, "items") else query:
        values = [value]
        if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__"):
            values = value
        for value in values:
            pairs.append(text(key) + "=" + text(value))
    return "&".join(pairs)


def parse_qsl(
    qs,
    keep_blank_values=False,
    strict_parsing=False,
    encoding="utf-8",
    errors="replace",
    max_num_fields=None,
    separator="&",
):
    qs, result = coerce(qs)
    separator = coerce(separator)[0] if separator else separator
    if not separator or not isinstance(separator, str):
        raise ValueError("Separator must be of type string or bytes.")
    fields = qs.split(separator) if qs else []
    if max_num_fields is not None and len(fields) > max_num_fields:
        raise ValueError("Max number of fields exceeded")
    found = []
    for field in fields:
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote_plus(name, encoding, errors)
            found.append((result(name), result(unquote_plus(value, encoding, errors))))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, **options):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, **options):
        found.setdefault(name, []).append(value)
    return found


# Control characters and spaces around an address are no part of it, line breaks in it neither.
_AROUND = "".join([chr(i) for i in range(33)])
_INSIDE = str.maketrans("", "", "\t\r\n")


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, result = coerce(url, scheme)
    url = url.lstrip(_AROUND).translate(_INSIDE)
    scheme = scheme.strip(_AROUND).translate(_INSIDE)
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in _SCHEME for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1 :]
    if url[:2] == "//":
        end = min([at for at in [url.find(c, 2) for c in "/?#"] if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return result(SplitResult(scheme, netloc, url, query, fragment))


def _check_netloc(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if netloc.isascii():
        return
    import unicodedata

    # Characters that look like others must not become separators.
    plain = netloc.translate(str.maketrans("", "", "@:#?"))
    seen = unicodedata.normalize("NFKC", plain)
    for c in "/?#@:":
        if plain != seen and c in seen:
            raise ValueError(
                "netloc %r contains invalid characters under NFKC normalization" % netloc
            )


def _check_bracketed(host):
    if host.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
        return
    import ipaddress

    if isinstance(ipaddress.ip_address(host), ipaddress.IPv4Address):
        raise ValueError("An IPv4 address cannot be in brackets")


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, result = coerce(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        i = path.find(";", path.rfind("/") + 1)
        if i >= 0:
            path, params = path[:i], path[i + 1 :]
    return result(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, result = coerce(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return result(url)


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, result = coerce(*components)
    if params:
        url = url + ";" + params
    return result(urlunsplit((scheme, netloc, url, query, fragment)))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, result = coerce(base, url)
    return result(_join(base, url, allow_fragments))


def _join(base, url, allow_fragments):
    b = urlparse(base, "", allow_fragments)
    u = urlparse(url, b.scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in uses_relative:
        return url
    if u.scheme in uses_netloc:
        if u.netloc:
            return urlunparse(u)
        u = u._replace(netloc=b.netloc)
    if not u.path and not u.params:
        query = u.query or b.query
        return urlunparse(u._replace(path=b.path, params=b.params, query=query))
    return urlunparse(u._replace(path=_joined(b.path, u.path)))


def _joined(base, path):
    parts = base.split("/")
    if parts[-1]:
        del parts[-1]
    if path[:1] == "/":
        parts = path.split("/")
    else:
        parts += path.split("/")
        parts[1:-1] = [part for part in parts[1:-1] if part]
    out = []
    for part in parts:
        if part == "..":
            if out:
                out.pop()
        elif part != ".":
            out.append(part)
    if parts[-1] in (".", ".."):
        out.append("")
    return "/".join(out) or "/"


def urldefrag(url):
    url, result = coerce(url)
    if "#" not in url:
        return result(DefragResult(url, ""))
    s, n, p, a, q, fragment = urlparse(url)
    return result(DefragResult(urlunparse((s, n, p, a, q, "")), fragment))
