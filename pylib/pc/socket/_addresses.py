# Names of hosts and services, addresses as text and as bytes, numbers in the order of the net.

import usocket as _socket
from sys import byteorder as _order

from ._constants import *
from ._constants import _member

__name__ = "socket"


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    host = host.decode() if isinstance(host, bytes) else host
    if host is None:
        host = ("::" if family == AF_INET6 else "0.0.0.0") if flags & 1 else "127.0.0.1"
    if isinstance(port, (str, bytes)):
        port = getservbyname(port if isinstance(port, str) else port.decode())
    try:
        found = _socket.getaddrinfo(host, port or 0, int(family), int(type), proto, int(flags))
    except OSError as e:
        if e.errno == -2:
            raise gaierror(-2, "Name or service not known") from None
        raise
    kinds = [(1, 6), (2, 17), (3, 0)] if not type else [(int(type), None)]
    return [
        (_member(AddressFamily, one[0]), _member(SocketKind, kind),
         one[2] or (6 if kind == 1 else 17 if kind == 2 else 0) if own is None else own, *one[3:])
        for one in found
        for kind, own in kinds
        if not proto or own in (None, proto)
    ]


_SERVICES = {
    "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110,
    "ntp": 123, "imap2": 143, "snmp": 161, "https": 443, "imaps": 993, "pop3s": 995,
}


def getservbyname(servicename, protocolname=None):
    if servicename.isdigit():
        return int(servicename)
    try:
        return _SERVICES[servicename]
    except KeyError:
        raise gaierror(-8, "Servname not supported for ai_socktype") from None


def getservbyport(port, protocolname=None):
    for name, known in _SERVICES.items():
        if known == port:
            return name
    raise OSError("port/proto not found")


def gethostname():
    import os

    return os.uname()[1]


def getfqdn(name=""):
    return name or gethostname()


def gethostbyname(hostname):
    return getaddrinfo(hostname, 0, AF_INET)[0][4][0]


def gethostbyname_ex(hostname):
    found = {one[4][0]: None for one in getaddrinfo(hostname, 0, AF_INET)}
    return hostname, [], list(found)


# Of names of addresses those are known that the system's own list has.
def gethostbyaddr(ip_address):
    address = getaddrinfo(ip_address, 0)[0][4][0]
    try:
        with open("/etc/hosts") as f:
            lines = [line.partition("#")[0].split() for line in f]
    except OSError:
        lines = []
    for words in lines:
        if words[:1] == [address] and len(words) > 1:
            return words[1], words[2:], [address]
    raise herror(1, "Unknown host")


def getnameinfo(sockaddr, flags):
    return sockaddr[0], str(sockaddr[1])


def inet_aton(ip_string):
    parts = ip_string.split(".")
    wrong = OSError("illegal IP address string passed to inet_aton")
    if not 1 <= len(parts) <= 4:
        raise wrong
    bases = [16 if p[:2].lower() == "0x" else 8 if len(p) > 1 and p[0] == "0" else 10
             for p in parts]
    try:
        values = [int(part, base) for part, base in zip(parts, bases)]
    except ValueError:
        raise wrong from None
    last = values.pop()
    room = 4 - len(values)
    if any(not 0 <= v < 256 for v in values) or not 0 <= last < 1 << (8 * room):
        raise wrong
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
