# Descriptors of a device as a computer reads them (USB 2.0, section 9.6): checked, and taken apart.

import struct
from collections import namedtuple

Device = namedtuple("Device", "usb cls sub protocol most vendor product release texts count")
Interface = namedtuple("Interface", "number cls sub protocol ends extra")
End = namedtuple("End", "address kind most interval")


def device(data):
    assert len(data) == 18 and data[:2] == b"\x12\x01", data
    usb, *four, vendor, product, release = struct.unpack_from("<H4B3H", data, 2)
    return Device(usb, *four, vendor, product, release, tuple(data[14:17]), data[17])


def configuration(data):
    """The interfaces, and those that belong together: (first, count, class)."""
    length, kind, total, count, value, _, attributes, power = struct.unpack_from("<BBHBBBBB", data)
    assert (length, kind, total) == (9, 2, len(data)), data
    assert value == 1 and attributes & 0x80, data
    interfaces, groups = [], []
    at = 9
    while at < total:
        piece = data[at : at + data[at]]
        assert piece and len(piece) == piece[0], data
        if piece[1] == 4:
            number, alternate, ends, cls, sub, protocol = piece[2:8]
            assert number == len(interfaces) and alternate == 0, piece
            interfaces.append(Interface(number, cls, sub, protocol, [], []))
            expected = ends
        elif piece[1] == 5:
            address, kind, most, interval = struct.unpack("<BBHB", piece[2:])
            interfaces[-1].ends.append(End(address, kind, most, interval))
            assert len(interfaces[-1].ends) <= expected, piece
        elif piece[1] == 11:
            groups.append(tuple(piece[2:5]))
        else:
            interfaces[-1].extra.append(piece)
        at += piece[0]
    assert len(interfaces) == count, data
    return interfaces, groups
