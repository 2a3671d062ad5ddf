# Identifiers of 128 bits.

import os

RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"


class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        given = [v for v in (hex, bytes, bytes_le, fields, int) if v is not None]
        if len(given) != 1:
            raise TypeError(
                "one of the hex, bytes, bytes_le, fields, or int arguments must be given"
            )
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = _int(digits, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            b = list(bytes_le)
            b = b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]
            int = _int.from_bytes(_bytes(b), "big")
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = _int.from_bytes(bytes, "big")
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError("fields is not a 6-tuple")
            int = 0
            for value, bits in zip(fields, (32, 16, 16, 8, 8, 48)):
                if not 0 <= value < 1 << bits:
                    raise ValueError("field out of range")
                int = int << bits | value
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48) | 0x8000 << 48
            int = int & ~(0xF000 << 64) | version << 76
        self.int = int

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __str__(self):
        h = self.hex
        return "-".join([h[:8], h[8:12], h[12:16], h[16:20], h[20:]])

    def __repr__(self):
        return "UUID('%s')" % self

    @property
    def hex(self):
        return "%032x" % self.int

    @property
    def bytes(self):
        return self.int.to_bytes(16, "big")

    @property
    def bytes_le(self):
        b = list(self.bytes)
        return _bytes(b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:])

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def fields(self):
        n = self.int
        return (
            n >> 96,
            n >> 80 & 0xFFFF,
            n >> 64 & 0xFFFF,
            n >> 56 & 0xFF,
            n >> 48 & 0xFF,
            n & 0xFFFFFFFFFFFF,
        )

    time_low = property(lambda self: self.fields[0])
    time_mid = property(lambda self: self.fields[1])
    time_hi_version = property(lambda self: self.fields[2])
    clock_seq_hi_variant = property(lambda self: self.fields[3])
    clock_seq_low = property(lambda self: self.fields[4])
    node = property(lambda self: self.fields[5])

    # In units of 100 ns since the beginning of the Gregorian calendar.
    @property
    def time(self):
        low, mid, high = self.fields[:3]
        return (high & 0xFFF) << 48 | mid << 32 | low

    @property
    def clock_seq(self):
        return (self.fields[3] & 0x3F) << 8 | self.fields[4]

    @property
    def variant(self):
        bits = self.int >> 61 & 7
        if bits < 4:
            return RESERVED_NCS
        if bits < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if bits == 6 else RESERVED_FUTURE

    @property
    def version(self):
        return self.int >> 76 & 15 if self.variant == RFC_4122 else None


# The class has properties of these names.
_int = int
_bytes = bytes


def _random(n):
    if hasattr(os, "urandom"):
        return os.urandom(n)
    from random import getrandbits

    return bytes([getrandbits(8) for _ in range(n)])


# The number of a network card, or else one at random, marked as such (RFC 4122, 4.5).
_node = None


def getnode():
    global _node
    if _node is None:
        _node = _card() or int.from_bytes(_random(6), "big") | 1 << 40
    return _node


# Linux tells the addresses in files; those that a program gave are no use.
def _card():
    folder = "/sys/class/net"
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return None
    for name in names:
        try:
            with open(folder + "/" + name + "/address") as f:
                found = int(f.read().strip().replace(":", ""), 16)
        except (OSError, ValueError):
            continue
        if found and not found >> 41 & 1:
            return found
    return None


_EPOCH = 0x01B21DD213814000
_last = 0


def uuid1(node=None, clock_seq=None):
    global _last
    from time import time_ns

    now = time_ns() // 100 + _EPOCH
    now = _last = max(now, _last + 1)
    if clock_seq is None:
        clock_seq = int.from_bytes(_random(2), "big") & 0x3FFF
    fields = now & 0xFFFFFFFF, now >> 32 & 0xFFFF, now >> 48 & 0xFFF
    fields += clock_seq >> 8 & 0x3F, clock_seq & 0xFF, getnode() if node is None else node
    return UUID(fields=fields, version=1)


def uuid4():
    return UUID(bytes=_random(16), version=4)


def _hashed(name, namespace, value, version):
    import hashlib

    if isinstance(value, str):
        value = value.encode()
    digest = getattr(hashlib, name)(namespace.bytes + value).digest()
    return UUID(bytes=digest[:16], version=version)


def uuid3(namespace, name):
    return _hashed("md5", namespace, name, 3)


def uuid5(namespace, name):
    return _hashed("sha1", namespace, name, 5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
