# Networks: all addresses that begin with the same bits. An interface is an address with its
# network.

from functools import total_ordering

from ._address import Address, IPv4Address, IPv6Address
from ._blocks import contains
from ._text import AddressValueError, NetmaskValueError, parse4


# The number of leading ones that a text or a number stands for.
def _prefix_length(kind, given):
    bits = kind.max_prefixlen
    if isinstance(given, int):
        length = given
    elif given.isascii() and given.isdigit():
        length = int(given)
    else:
        length = _length_of_mask(kind, given)
    if not 0 <= length <= bits:
        raise NetmaskValueError("%r is not a valid netmask" % (given,))
    return length


# `255.255.255.0`, or what is free as `0.0.0.255`.
def _length_of_mask(kind, text):
    wrong = NetmaskValueError("%r is not a valid netmask" % text)
    if kind is not IPv4Address:
        raise wrong
    try:
        value = parse4(text)
    except AddressValueError:
        raise wrong from None
    for mask in (value, value ^ 0xFFFFFFFF):
        free = (mask ^ 0xFFFFFFFF).bit_length()
        if mask == (1 << 32) - (1 << free):
            return 32 - free
    raise wrong


def _split(kind, address):
    if isinstance(address, tuple):
        first, length = address[0], address[1] if len(address) > 1 else kind.max_prefixlen
    elif isinstance(address, (bytes, int)):
        first, length = address, kind.max_prefixlen
    else:
        first, slash, length = str(address).partition("/")
        if "/" in length or slash and not length:
            raise AddressValueError("Only one '/' permitted in %r" % address)
        length = length if slash else kind.max_prefixlen
    return kind(first), _prefix_length(kind, length)


@total_ordering
class Network:
    def __init__(self, address, strict=True):
        own, self.prefixlen = _split(self._address, address)
        mask = int(self.netmask)
        if int(own) & ~mask:
            if strict:
                raise ValueError("%s has host bits set" % (self._written(own),))
            own = self._address(int(own) & mask)
        self.network_address = own

    def _written(self, address):
        return "%s/%d" % (address, self.prefixlen)

    @property
    def max_prefixlen(self):
        return self._address.max_prefixlen

    @property
    def version(self):
        return self._address.version

    @property
    def netmask(self):
        ones = (1 << self.max_prefixlen) - 1
        return self._address(ones ^ (ones >> self.prefixlen))

    @property
    def hostmask(self):
        return self._address(((1 << self.max_prefixlen) - 1) >> self.prefixlen)

    @property
    def broadcast_address(self):
        return self._address(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self.prefixlen

    @property
    def with_prefixlen(self):
        return self._written(self.network_address)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return self._written(self.network_address.exploded)

    def __str__(self):
        return self.with_prefixlen

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __reduce__(self):
        return type(self), (str(self),)

    def _key(self):
        return self.version, int(self.network_address), int(self.netmask)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Network) else NotImplemented

    def __lt__(self, other):
        if not isinstance(other, Network):
            return NotImplemented
        self._check_version(other)
        return self._key() < other._key()

    def _check_version(self, other):
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))

    def __hash__(self):
        return hash(self._key())

    def __contains__(self, other):
        if not isinstance(other, Address) or other.version != self.version:
            return False
        free = self.max_prefixlen - self.prefixlen
        return int(other) >> free == int(self.network_address) >> free

    def __iter__(self):
        first = int(self.network_address)
        for i in range(self.num_addresses):
            yield self._address(first + i)

    def __getitem__(self, n):
        count = self.num_addresses
        if not -count <= n < count:
            raise IndexError("address out of range")
        return self._address(int(self.network_address) + n % count)

    # Without the addresses of the network itself and, of version 4, for all.
    def hosts(self):
        first, last = int(self.network_address), int(self.broadcast_address)
        if self.max_prefixlen - self.prefixlen > 1:
            first += 1
            last -= self.version == 4
        if last - first < 2:
            return [self._address(value) for value in range(first, last + 1)]
        return (self._address(value) for value in range(first, last + 1))

    def overlaps(self, other):
        return other.network_address in self or self.network_address in other

    def subnet_of(self, other):
        self._check_version(other)
        return self.network_address in other and self.prefixlen >= other.prefixlen

    def supernet_of(self, other):
        return other.subnet_of(self)

    def _new_length(self, sign, diff, new_prefix):
        if new_prefix is None:
            return self.prefixlen + sign * diff
        if (new_prefix - self.prefixlen) * sign < 0:
            raise ValueError("new prefix must be %s" % ("longer" if sign > 0 else "shorter"))
        if diff != 1:
            raise ValueError("cannot set prefixlen_diff and new_prefix")
        return new_prefix

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        length = self._new_length(1, prefixlen_diff, new_prefix)
        if length > self.max_prefixlen:
            text = "prefix length diff %d is invalid for netblock %s"
            raise ValueError(text % (length - self.prefixlen, self))
        step = 1 << self.max_prefixlen - length
        first = int(self.network_address)
        for value in range(first, first + self.num_addresses, step):
            yield type(self)((value, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == 0:
            return self
        length = self._new_length(-1, prefixlen_diff, new_prefix)
        if length < 0:
            text = "current prefixlen is %d, cannot have a prefixlen_diff of %d"
            raise ValueError(text % (self.prefixlen, prefixlen_diff))
        return type(self)((int(self.network_address), length), strict=False)

    # What is left of this network without a smaller one: at each step the half without it.
    def address_exclude(self, other):
        self._check_version(other)
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        rest = self
        while rest != other:
            low, high = rest.subnets()
            inside = other.subnet_of(low)
            yield high if inside else low
            rest = low if inside else high

    def _is_in(self, name):
        first, last = int(self.network_address), int(self.broadcast_address)
        return contains(self.version, name, first, last)

    @property
    def is_private(self):
        return self._is_in("private")

    @property
    def is_global(self):
        return not (self.is_private or self.version == 4 and self._is_in("shared"))

    def compare_networks(self, other):
        self._check_version(other)
        return (self._key() > other._key()) - (self._key() < other._key())


def _of_both_ends(name):
    return property(
        lambda self: getattr(self.network_address, name) and getattr(self.broadcast_address, name)
    )


for _name in (
    "is_multicast is_reserved is_loopback is_link_local is_unspecified"
).split():
    setattr(Network, _name, _of_both_ends(_name))


class IPv4Network(Network):
    _address = IPv4Address


class IPv6Network(Network):
    _address = IPv6Address
    is_site_local = _of_both_ends("is_site_local")


class _Interface:
    def __init__(self, address):
        kind = self._network._address
        own, length = _split(kind, address)
        kind.__init__(self, str(own))
        self.network = self._network((int(own), length), strict=False)

    @property
    def ip(self):
        return self._network._address(str(self._network._address.compressed.fget(self)))

    @property
    def netmask(self):
        return self.network.netmask

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.ip, self.network.prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.ip, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.ip, self.hostmask)

    def _key(self):
        return self.version, self.network._key(), self._ip

    def __str__(self):
        return self.with_prefixlen


class IPv4Interface(_Interface, IPv4Address):
    _network = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _network = IPv6Network
