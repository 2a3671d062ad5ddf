# Addresses and networks of the internet protocol.

from ._address import Address as _BaseAddress, IPv4Address, IPv6Address
from ._network import IPv4Interface, IPv4Network, IPv6Interface, IPv6Network
from ._network import Network as _BaseNetwork
from ._text import AddressValueError, NetmaskValueError

IPV4LENGTH, IPV6LENGTH = 32, 128


# The first of the kinds that takes the text or number.
def _first(kinds, what, *args):
    for kind in kinds:
        try:
            return kind(*args)
        except (AddressValueError, NetmaskValueError):
            pass
    text = "%r does not appear to be an IPv4 or IPv6 %s"
    raise ValueError(text % (args[0], what))


def ip_address(address):
    return _first((IPv4Address, IPv6Address), "address", address)


def ip_network(address, strict=True):
    return _first((IPv4Network, IPv6Network), "network", address, strict)


def ip_interface(address):
    return _first((IPv4Interface, IPv6Interface), "interface", address)


def v4_int_to_packed(address):
    return address.to_bytes(4, "big")


def v6_int_to_packed(address):
    return address.to_bytes(16, "big")


# The fewest networks that hold these addresses and no others.
def summarize_address_range(first, last):
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    bits, at, end = first.max_prefixlen, int(first), int(last)
    while at <= end:
        aligned = (at & -at).bit_length() - 1 if at else bits
        free = min(aligned, (end - at + 1).bit_length() - 1)
        yield kind((at, bits - free))
        at += 1 << free


def collapse_addresses(addresses):
    spans = []
    for item in addresses:
        network = item if hasattr(item, "prefixlen") else getattr(item, "network", None)
        first = item if network is None else network.network_address
        last = item if network is None else network.broadcast_address
        if spans and spans[0][0].version != first.version:
            raise TypeError("%s and %s are not of the same version" % (item, spans[0][0]))
        spans.append((first, last))
    spans.sort(key=lambda span: (int(span[0]), int(span[1])))
    merged = []
    for first, last in spans:
        if merged and int(first) <= int(merged[-1][1]) + 1:
            if last > merged[-1][1]:
                merged[-1] = merged[-1][0], last
        else:
            merged.append((first, last))
    return iter([net for span in merged for net in summarize_address_range(*span)])


def get_mixed_type_key(obj):
    return obj._key() if hasattr(obj, "_key") else NotImplemented
