# UTF-7 (RFC 2152): what is not ASCII stands in base 64 between `+` and `-`.

from ._handlers import _handle

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {ord(c): i for i, c in enumerate(_DIGITS)}


# Does a character stand for itself? Others are written in base 64.
def _is_plain(c):
    return " " <= c < "~" and c not in "+\\" or c in "\t\n\r"


def _units(c):
    code = ord(c)
    if code < 0x10000:
        return (code,)
    return 0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code & 0x3FF)


def encode(input, errors="strict"):
    out = []
    shifted = False
    value = bits = 0

    def flush():
        return _DIGITS[value << 6 - bits & 63] if bits else ""

    for c in input:
        if _is_plain(c) or c == "+" and not shifted:
            if shifted:
                out.append(flush())
                if c in _DIGITS or c == "-":
                    out.append("-")
                shifted, value, bits = False, 0, 0
            out.append("+-" if c == "+" else c)
            continue
        if not shifted:
            out.append("+")
            shifted = True
        for unit in _units(c):
            value = value << 16 | unit
            bits += 16
            while bits >= 6:
                bits -= 6
                out.append(_DIGITS[value >> bits & 63])
            value &= (1 << bits) - 1
    if shifted:
        out.append(flush() + "-")
    return "".join(out).encode(), len(input)


# A decoder in the middle of its bytes.
class _Reader:
    def __init__(self, data, errors):
        self.data, self.errors = data, errors
        self.out = []
        self.at = self.start = 0
        self.leave()

    def leave(self):
        self.shifted = False
        self.value = self.bits = self.high = 0

    def bad(self, start, end, reason):
        self.leave()
        error = UnicodeDecodeError("utf7", self.data, start, end, reason)
        instead, self.at = _handle(error, self.errors)
        self.out.append(instead)

    # A byte in base 64, or the first behind it.
    def step_shifted(self, b):
        if b in _VALUES:
            self.at += 1
            self.value = self.value << 6 | _VALUES[b]
            self.bits += 6
            if self.bits >= 16:
                self.bits -= 16
                unit = self.value >> self.bits
                self.value &= (1 << self.bits) - 1
                self.unit(unit)
            return
        if self.bits >= 6:
            self.bad(self.start, self.at + 1, "partial character in base64 sequence")
        elif self.value:
            self.bad(self.start, self.at + 1, "non-zero padding bits in base64 sequence")
        else:
            if self.high and b < 128 and b != 43:
                self.out.append(chr(self.high))
            self.leave()
            self.at += b == 45

    def unit(self, unit):
        if self.high:
            high, self.high = self.high, 0
            if 0xDC00 <= unit < 0xE000:
                self.out.append(chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00))
                return
            self.out.append(chr(high))
        if 0xD800 <= unit < 0xDC00:
            self.high = unit
        else:
            self.out.append(chr(unit))

    def step(self, b):
        following = self.data[self.at + 1 : self.at + 2]
        if b == 43 and following == b"-":
            self.out.append("+")
            self.at += 2
        elif b == 43 and following and following[0] not in _VALUES:
            self.bad(self.at, self.at + 2, "ill-formed sequence")
        elif b == 43:
            self.leave()
            self.start, self.before = self.at, len(self.out)
            self.shifted = True
            self.at += 1
        elif b < 128:
            self.out.append(chr(b))
            self.at += 1
        else:
            self.bad(self.at, self.at + 1, "unexpected special character")


def decode(input, errors="strict", final=True):
    data = bytes(input)
    r = _Reader(data, errors or "strict")
    while True:
        while r.at < len(data):
            if r.shifted:
                r.step_shifted(data[r.at])
            else:
                r.step(data[r.at])
        if not r.shifted:
            break
        if not final:
            return "".join(r.out[: r.before]), r.start
        if not (r.high or r.bits >= 6 or r.value):
            break
        r.bad(r.start, len(data), "unterminated shift sequence")
    return "".join(r.out), len(data)
