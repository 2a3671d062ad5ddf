# What programs for PCs expect of `socket` beyond the built-in module.

from usocket import *
from sys import byteorder as _order


def gethostname():
    import os

    return os.uname()[1]


error = OSError
timeout = TimeoutError


class gaierror(OSError):
    pass


class herror(OSError):
    pass


has_ipv6 = False
_GLOBAL_DEFAULT_TIMEOUT = object()
_default = None


def getdefaulttimeout():
    return _default


def setdefaulttimeout(timeout):
    global _default
    _default = timeout


def inet_aton(ip_string):
    parts = ip_string.split(".")
    if not 1 <= len(parts) <= 4:
        raise OSError("illegal IP address string passed to inet_aton")
    try:
        values = [int(part, 16 if part[:2].lower() == "0x" else 8 if len(part) > 1 and
                      part[0] == "0" else 10) for part in parts]
    except ValueError:
        raise OSError("illegal IP address string passed to inet_aton") from None
    last = values.pop()
    room = 4 - len(values)
    if any(not 0 <= v < 256 for v in values) or not 0 <= last < 1 << (8 * room):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(values) + last.to_bytes(room, "big")


def inet_ntoa(packed_ip):
    if len(packed_ip) != 4:
        raise OSError("packed IP wrong length")
    return ".".join([str(b) for b in packed_ip])


def htons(x):
    return int.from_bytes(x.to_bytes(2, "big"), _order)


def htonl(x):
    return int.from_bytes(x.to_bytes(4, "big"), _order)


ntohs, ntohl = htons, htonl


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, **options):
    last = None
    for family, kind, proto, _, place in getaddrinfo(address[0], address[1], 0, SOCK_STREAM):
        made = socket(family, kind, proto)
        try:
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT and timeout is not None:
                made.settimeout(timeout)
            made.connect(place)
            return made
        except OSError as e:
            made.close()
            last = e
    raise last or OSError("getaddrinfo returns an empty list")


def getfqdn(name=""):
    return name or gethostname()


def gethostbyname(hostname):
    return getaddrinfo(hostname, 0)[0][-1][0]
