# `binascii` with what only programs for PCs use: quoted-printable, uuencode, strict base 64.

from ubinascii import *
import ubinascii as _native

_MAX_LINE = 76
_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


class Incomplete(Exception):
    pass


# The bytes of what is decoded: a buffer, or a str of ASCII characters.
def _encoded(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    return _plain(data)


def _plain(data):
    return bytes(memoryview(data))


def crc32(data, crc=0, /):
    return _native.crc32(_buffer(data), crc & 0xFFFFFFFF)


def crc_hqx(data, crc, /):
    return _native.crc_hqx(_buffer(data), crc & 0xFFFF)


def _buffer(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return data


def a2b_base64(data, /, *, strict_mode=False):
    if not strict_mode:
        try:
            return _native.a2b_base64(data)
        except Error:
            pass
    data = _encoded(data)
    if strict_mode:
        _check_base64(data)
    digits = len(data) - len(data.translate(None, _DIGITS))
    if strict_mode and digits % 4 == 0:
        return _native.a2b_base64(data)
    if digits % 4 == 1:
        raise Error(
            "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more "
            "than a multiple of 4" % digits
        )
    try:
        return _native.a2b_base64(data)
    except Error:
        raise Error("Incorrect padding") from None


def _check_base64(data):
    if data[:1] == b"=":
        raise Error("Leading padding not allowed")
    digits = pads = 0
    for i, c in enumerate(data):
        if c == 61:
            pads += 1
            if digits % 4 >= 2 and digits % 4 + pads >= 4:
                if i + 1 < len(data):
                    raise Error("Excess data after padding")
                return
        elif c not in _DIGITS:
            raise Error("Only base64 data is allowed")
        elif pads:
            raise Error("Discontinuous padding not allowed")
        else:
            digits += 1


def a2b_uu(data, /):
    data = _encoded(data)
    count = (data[0] - 32) & 63 if data else 32
    need = -(-count * 8 // 6)
    out = bytearray()
    bits = held = 0
    for i in range(1, need + 1):
        c = data[i] if i < len(data) else 10
        if c in b"\r\n":
            # Spaces at the end of a line may have been cut off.
            value = 0
        elif 32 <= c <= 96:
            value = (c - 32) & 63
        else:
            raise Error("Illegal char")
        held = held << 6 | value
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(held >> bits & 255)
    if data[need + 1 :].strip(b" `\r\n"):
        raise Error("Trailing garbage")
    return bytes(out[:count])


def b2a_uu(data, /, *, backtick=False):
    data = _plain(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = 96 if backtick else 32
    out = bytearray([len(data) + 32 if data else zero])
    for i in range(0, len(data), 3):
        group = int.from_bytes((data[i : i + 3] + b"\0\0")[:3], "big")
        for shift in (18, 12, 6, 0):
            value = group >> shift & 63
            out.append(value + 32 if value else zero)
    return bytes(out + b"\n")


def a2b_qp(data, header=False):
    data = _encoded(data)
    out = bytearray()
    i = 0
    while i < len(data):
        c = data[i]
        i += 1
        if c == 95 and header:
            out.append(32)
        elif c != 61:
            out.append(c)
        elif i == len(data):
            break
        elif data[i] in b"\r\n":
            end = data.find(b"\n", i)
            i = len(data) if end < 0 else end + 1
        elif data[i] == 61:
            # Not allowed, but some programs write it.
            out.append(61)
            i += 1
        else:
            try:
                out.extend(_native.unhexlify(data[i : i + 2]) or b"=")
                i += 2
            except ValueError:
                out.append(61)
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _plain(data)
    line_end = data.find(b"\n")
    newline = b"\r\n" if line_end > 0 and data[line_end - 1] == 13 else b"\n"
    out = bytearray()
    column = i = 0
    while i < len(data):
        c = data[i]
        following = data[i + 1] if i + 1 < len(data) else -1
        if istext and (c == 10 or c == 13 and following == 10):
            if out and out[-1] in b" \t":
                # Space in front of a line's end might get lost.
                out[-1:] = b"=%02X" % out[-1]
            out += newline
            column = 0
            i += 1 if c == 10 else 2
            continue
        if _is_quoted(c, following, column, quotetabs, istext, header):
            if column + 3 >= _MAX_LINE:
                out += b"=" + newline
                column = 0
            out += b"=%02X" % c
            column += 3
        else:
            if following >= 0 and following != 10 and column + 1 >= _MAX_LINE:
                out += b"=" + newline
                column = 0
            out.append(95 if header and c == 32 else c)
            column += 1
        i += 1
    return bytes(out)


def _is_quoted(c, following, column, quotetabs, istext, header):
    if c > 126 or c == 61 or c == 95 and header:
        return True
    if c == 46 and column == 0:
        # A dot alone ends a mail.
        return following in (-1, 0, 10, 13)
    if c in b"\r\n":
        return not istext
    if c in b" \t":
        return quotetabs or following < 0
    return c < 33
