# Binary property lists: a run of objects, each a byte of kind and length and what follows, then a
# table of where they begin and a trailer of 32 bytes that says how wide the table's and the
# references' numbers are.

import datetime
import struct

from plistlib._common import UID, InvalidFileException, items

_SINCE = datetime.datetime(2001, 1, 1)


class Reader:
    def __init__(self, dict_type):
        self.dict_type = dict_type

    def read(self, fp):
        try:
            fp.seek(-32, 2)
            self.width, self.ref, count, top, table = struct.unpack(">6xBBQQQ", fp.read(32))
            fp.seek(0)
            self.data = fp.read()
            places = self.data[table : table + count * self.width]
            self.places = self.numbers(places, count, self.width)
            self.made = {}
            return self.object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException() from None

    def numbers(self, data, count, width):
        if not width or len(data) < count * width:
            raise InvalidFileException()
        return [
            int.from_bytes(data[i * width : i * width + width], "big") for i in range(count)
        ]

    def part(self, at, length):
        part = self.data[at : at + length]
        if len(part) < length:
            raise InvalidFileException()
        return part

    def length(self, at, low):
        # What the low bits of a kind say, or the integer after it; and where the rest begins.
        if low != 15:
            return low, at
        width = 1 << (self.data[at] & 3)
        return int.from_bytes(self.part(at + 1, width), "big"), at + 1 + width

    def object(self, ref):
        if ref in self.made:
            return self.made[ref]
        at = self.places[ref]
        kind, low = divmod(self.data[at], 16)
        value = self.value(ref, at + 1, kind, low)
        self.made[ref] = value
        return value

    def value(self, ref, at, kind, low):
        if kind == 0 and low in (0, 8, 9, 15):
            return {0: None, 8: False, 9: True, 15: b""}[low]
        if kind == 1:
            return int.from_bytes(self.part(at, 1 << low), "big", signed=low >= 3)
        if kind == 2:
            return struct.unpack({2: ">f", 3: ">d"}[low], self.part(at, 1 << low))[0]
        if (kind, low) == (3, 3):
            seconds = struct.unpack(">d", self.part(at, 8))[0]
            return _SINCE + datetime.timedelta(seconds=seconds)
        if kind == 8:
            return UID(int.from_bytes(self.part(at, low + 1), "big"))
        length, at = self.length(at, low)
        if kind == 4:
            return self.part(at, length)
        if kind == 5:
            return self.part(at, length).decode("ascii")
        if kind == 6:
            return self.part(at, length * 2).decode("utf-16be")
        if kind == 10:
            made = self.made[ref] = []
            made += map(self.object, self.refs(at, length))
            return made
        if kind == 13:
            made = self.made[ref] = self.dict_type()
            refs = self.refs(at, length * 2)
            for key, one in zip(refs[:length], refs[length:]):
                key = self.object(key)
                if isinstance(key, (list, dict)):
                    raise InvalidFileException()
                made[key] = self.object(one)
            return made
        raise InvalidFileException()

    def refs(self, at, count):
        return self.numbers(self.part(at, count * self.ref), count, self.ref)


def _width(n):
    return 1 if n < 1 << 8 else 2 if n < 1 << 16 else 4 if n < 1 << 32 else 8


class Writer:
    def __init__(self, fp, sort_keys, skipkeys):
        self.fp, self.sort_keys, self.skipkeys = fp, sort_keys, skipkeys
        self.objects = []
        self.known = {}

    def write(self, value):
        top = self.collect(value)
        self.ref = _width(len(self.objects))
        places = []
        out = bytearray(b"bplist00")
        for one in self.objects:
            places.append(len(out))
            out += self.packed(one)
        width = _width(len(out))
        table = len(out)
        for place in places:
            out += place.to_bytes(width, "big")
        out += struct.pack(">6xBBQQQ", width, self.ref, len(places), top, table)
        self.fp.write(bytes(out))

    def key(self, value):
        scalar = isinstance(value, (str, int, float, datetime.datetime, bytes))
        return (type(value), value) if scalar else id(value)

    def collect(self, value):
        # The number of an object; those that are equal are one.
        key = self.key(value)
        if key in self.known:
            return self.known[key]
        number = self.known[key] = len(self.objects)
        self.objects.append(None)
        if isinstance(value, dict):
            pairs = []
            for name, one in items(value, self.sort_keys):
                if isinstance(name, str):
                    pairs.append((name, one))
                elif not self.skipkeys:
                    raise TypeError("keys must be strings")
            names = [self.collect(name) for name, _ in pairs]
            value = (13, len(names), names + [self.collect(one) for _, one in pairs])
        elif isinstance(value, (list, tuple)):
            value = (10, len(value), [self.collect(one) for one in value])
        self.objects[number] = value
        return number

    def head(self, kind, length):
        if length < 15:
            return bytes((kind << 4 | length,))
        width = _width(length)
        return bytes((kind << 4 | 15, 16 | width.bit_length() - 1)) + length.to_bytes(width, "big")

    def packed(self, value):
        if isinstance(value, tuple):
            kind, length, refs = value
            return self.head(kind, length) + b"".join(n.to_bytes(self.ref, "big") for n in refs)
        if value is None or value is True or value is False:
            return {None: b"\x00", False: b"\x08", True: b"\x09"}[value]
        if isinstance(value, int):
            return self.integer(value)
        if isinstance(value, float):
            return b"\x23" + struct.pack(">d", value)
        if isinstance(value, datetime.datetime):
            return b"\x33" + struct.pack(">d", (value - _SINCE).total_seconds())
        if isinstance(value, (bytes, bytearray)):
            return self.head(4, len(value)) + value
        if isinstance(value, UID):
            width = _width(value.data)
            return bytes((0x80 | width - 1,)) + value.data.to_bytes(width, "big")
        if isinstance(value, str):
            if value.isascii():
                return self.head(5, len(value)) + value.encode()
            text = value.encode("utf-16be")
            return self.head(6, len(text) // 2) + text
        raise TypeError(value)

    def integer(self, value):
        if value < 0:
            try:
                return b"\x13" + struct.pack(">q", value)
            except struct.error:
                raise OverflowError(value) from None
        if value >= 1 << 64:
            raise OverflowError(value)
        width = _width(value) if value < 1 << 63 else 16
        return bytes((16 | width.bit_length() - 1,)) + value.to_bytes(width, "big")
