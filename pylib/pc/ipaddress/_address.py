# Addresses: numbers of 32 or 128 bits.

from functools import total_ordering

from ._blocks import contains
from ._text import AddressValueError, format4, format6, groups6, parse4, parse6


@total_ordering
class Address:
    __slots__ = ("_ip", "_zone")

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, Address) or hasattr(other, "network") != hasattr(self, "network"):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        if self.version != other.version:
            text = "%s and %s are not of the same version"
            raise TypeError(text % (self, other))
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def _key(self):
        return self.version, self._ip, self._zone or ""

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(int(self) + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(int(self) - other)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __str__(self):
        return self.compressed

    def __format__(self, spec):
        kind = spec[-1:]
        if not spec or kind == "s":
            return format(str(self), spec)
        if kind not in "bnxX":
            raise ValueError("Invalid format specifier")
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        flags = spec[:-1]
        if flags.strip("#_"):
            raise ValueError("Invalid format specifier")
        digits = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
        width = digits + (2 if "#" in flags else 0)
        width += (digits - 1) // 4 if "_" in flags else 0
        return format(self._ip, "%s0%d%s%s" % (
            "#" if "#" in flags else "", width, "_" if "_" in flags else "", kind
        ))

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def reverse_pointer(self):
        if self.version == 4:
            return ".".join(reversed(str(self._plain()).split("."))) + ".in-addr.arpa"
        return ".".join(reversed("%032x" % self._ip)) + ".ip6.arpa"

    def _plain(self):
        return (IPv4Address if self.version == 4 else IPv6Address)(self._ip)

    def _is_in(self, name):
        return contains(self.version, name, self._ip)

    @property
    def is_multicast(self):
        return self._is_in("multicast")

    @property
    def is_private(self):
        return self._mapped().is_private if self._mapped() else self._is_in("private")

    @property
    def is_global(self):
        if self.version == 4:
            return not self._is_in("shared") and not self.is_private
        return not self.is_private

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_reserved(self):
        return self._is_in("reserved")

    @property
    def is_loopback(self):
        return self._is_in("loopback")

    @property
    def is_link_local(self):
        return self._is_in("link-local")

    def _mapped(self):
        return None

    def __reduce__(self):
        return type(self), (str(self),)

    def _from(self, address, parse):
        bits = self.max_prefixlen
        if isinstance(address, int):
            if address < 0:
                text = "%d (< 0) is not permitted as an IPv%d address"
                raise AddressValueError(text % (address, self.version))
            if address >> bits:
                text = "%d (>= 2**%d) is not permitted as an IPv%d address"
                raise AddressValueError(text % (address, bits, self.version))
            return address, None
        if isinstance(address, bytes):
            if len(address) != bits // 8:
                text = "%r (len %d != %d) is not permitted as an IPv%d address"
                parts = (address, len(address), bits // 8, self.version)
                raise AddressValueError(text % parts)
            return int.from_bytes(address, "big"), None
        return parse(str(address))


class IPv4Address(Address):
    __slots__ = ()
    version = 4
    max_prefixlen = 32

    def __init__(self, address):
        self._ip, self._zone = self._from(address, lambda text: (parse4(text), None))

    @property
    def compressed(self):
        return format4(self._ip)

    exploded = compressed


class IPv6Address(Address):
    __slots__ = ()
    version = 6
    max_prefixlen = 128

    def __init__(self, address):
        self._ip, self._zone = self._from(address, parse6)

    @property
    def scope_id(self):
        return self._zone

    @property
    def compressed(self):
        return format6(self._ip) + ("%" + self._zone if self._zone else "")

    @property
    def exploded(self):
        words = ["%04x" % group for group in groups6(self._ip)]
        return ":".join(words) + ("%" + self._zone if self._zone else "")

    @property
    def is_site_local(self):
        return self._is_in("site-local")

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    _mapped = ipv4_mapped.fget

    @property
    def sixtofour(self):
        if self._ip >> 112 != 0x2002:
            return None
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF)

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        client = ~self._ip & 0xFFFFFFFF
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(client)
