# What blocks of addresses are for, by the registries of IANA for special purposes.

from ._text import parse4, parse6

_V4 = {
    "multicast": "224.0.0.0/4",
    "loopback": "127.0.0.0/8",
    "link-local": "169.254.0.0/16",
    "reserved": "240.0.0.0/4",
    "shared": "100.64.0.0/10",
    "private": "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 "
    "192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 "
    "240.0.0.0/4 255.255.255.255/32",
}
_V6 = {
    "multicast": "ff00::/8",
    "loopback": "::1/128",
    "link-local": "fe80::/10",
    "site-local": "fec0::/10",
    "reserved": "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 "
    "c000::/3 e000::/4 f000::/5 f800::/6 fe00::/9",
    "private": "::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 "
    "2001:10::/28 fc00::/7 fe80::/10",
}


def _parsed(blocks, bits, parse):
    parsed = {}
    for name, texts in blocks.items():
        pairs = [text.split("/") for text in texts.split()]
        parsed[name] = [(parse(start), bits - int(length)) for start, length in pairs]
    return parsed


_BLOCKS = {
    4: _parsed(_V4, 32, parse4),
    6: _parsed(_V6, 128, lambda text: parse6(text)[0]),
}


# Are the numbers in one of the blocks of this name?
def contains(version, name, first, last=None):
    last = first if last is None else last
    for start, free in _BLOCKS[version][name]:
        if first >> free == last >> free == start >> free:
            return True
    return False
