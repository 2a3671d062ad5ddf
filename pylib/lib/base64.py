# Bytes as text in 64, 32 or 16 characters.

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    return bytes(memoryview(s))


def _error(message):
    try:
        from binascii import Error
    except ImportError:
        Error = ValueError
    return Error(message)


# Groups of `size` bytes, each as characters of `bits` bits.
def _encode(s, alphabet, bits, size):
    out = bytearray()
    chars = size * 8 // bits
    mask = (1 << bits) - 1
    for at in range(0, len(s), size):
        group = s[at : at + size]
        value = int.from_bytes(group, "big") << 8 * (size - len(group))
        used = -(-len(group) * 8 // bits)
        for i in range(chars):
            if i < used:
                out.append(alphabet[value >> bits * (chars - 1 - i) & mask])
            else:
                out.append(61)
    return bytes(out)


# The values of the characters, put together to bytes.
def _join(values, bits):
    out = bytearray()
    held = count = 0
    for v in values:
        held = held << bits | v
        count += bits
        if count >= 8:
            count -= 8
            out.append(held >> count)
            held &= (1 << count) - 1
    return bytes(out)


def b64encode(s, altchars=None):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    alphabet = _STANDARD
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        alphabet = alphabet[:62] + bytes(altchars)
    s = bytes(memoryview(s))
    out = _quick("b2a_base64", s)
    if out is None:
        return _encode(s, alphabet, 6, 3)
    out = out.rstrip(b"\n")
    return out if altchars is None else out.translate(bytes.maketrans(b"+/", bytes(altchars)))


# What the built-in module makes of it; None if that cannot, or says that something is wrong.
def _quick(name, data):
    try:
        import binascii

        return getattr(binascii, name)(data)
    except (ImportError, AttributeError, ValueError):
        return None


# No more than digits and, at the end, what fills the last group?
def _is_clean(s):
    digits = s.rstrip(b"=")
    return len(s) % 4 == 0 and len(s) - len(digits) <= 2 and not digits.translate(None, _STANDARD)


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    if not validate or _is_clean(s):
        out = _quick("a2b_base64", s)
        if out is not None:
            return out
    table = {c: i for i, c in enumerate(_STANDARD)}
    values = []
    pads = 0
    for c in s:
        if c in table:
            if pads:
                # Padding in the middle is as if it were not there.
                if validate:
                    raise _error("Discontinuous padding not allowed")
                pads = 0
            values.append(table[c])
        elif c == 61:
            pads += 1
            if len(values) % 4 >= 2 and len(values) % 4 + pads >= 4:
                break
        elif validate:
            raise _error("Only base64 data is allowed")
    left = len(values) % 4
    if left == 1:
        raise _error(
            "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more "
            "than a multiple of 4" % len(values)
        )
    if left and pads < 4 - left:
        raise _error("Incorrect padding")
    return _join(values, 6)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def b32encode(s):
    return _encode(bytes(memoryview(s)), _BASE32, 5, 5)


def b32hexencode(s):
    return _encode(bytes(memoryview(s)), _BASE32_HEX, 5, 5)


def _b32decode(s, alphabet, casefold, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise _error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        s = s.replace(b"0", b"O").replace(b"1", map01)
    if casefold:
        s = s.upper()
    content = s.rstrip(b"=")
    if len(s) - len(content) not in (0, 1, 3, 4, 6):
        raise _error("Incorrect padding")
    table = {c: i for i, c in enumerate(alphabet)}
    try:
        values = [table[c] for c in content]
    except KeyError:
        raise _error("Non-base32 digit found") from None
    return _join(values, 5)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(s, _BASE32, casefold, map01)


def b32hexdecode(s, casefold=False):
    return _b32decode(s, _BASE32_HEX, casefold)


def b16encode(s):
    return bytes(memoryview(s)).hex().upper().encode()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if len(s) % 2 or s.translate(None, b"0123456789ABCDEF"):
        raise _error("Non-base16 digit found")
    return bytes.fromhex(s.decode())


# Groups of four bytes as five digits of base 85.
def _encode85(s, digits, pad=False, zero=None, spaces=None):
    s = bytes(memoryview(s))
    padding = -len(s) % 4
    s += bytes(padding)
    out = bytearray()
    for at in range(0, len(s), 4):
        value = int.from_bytes(s[at : at + 4], "big")
        if zero is not None and value == 0:
            out += zero
        elif spaces is not None and value == 0x20202020:
            out += spaces
        else:
            group = bytearray()
            for _ in range(5):
                value, digit = divmod(value, 85)
                group.append(digits[digit])
            out += bytes(reversed(group))
    if padding and not pad:
        if zero is not None and out.endswith(zero):
            out[-1:] = bytes([digits[0]]) * 5
        del out[-padding:]
    return bytes(out)


_ASCII85 = bytes(range(33, 118))
_BASE85 = (
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    out = _encode85(b, _ASCII85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        out = b"<~" + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[at : at + wrapcol] for at in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        out = b"\n".join(lines)
    return out + b"~>" if adobe else out


# The bytes of groups of five digits; a short one at the end is filled with the highest digit.
def _decode85(values, error):
    out = bytearray()
    padding = -len(values) % 5
    values = values + [84] * padding
    for at in range(0, len(values), 5):
        value = 0
        for digit in values[at : at + 5]:
            value = value * 85 + digit
        if value > 0xFFFFFFFF:
            raise ValueError(error % at if "%" in error else error)
        out += value.to_bytes(4, "big")
    return bytes(out[: len(out) - padding])


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\x0b"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    values = []
    for c in b:
        if 33 <= c < 118:
            values.append(c - 33)
        elif c == 122 or c == 121 and foldspaces:
            if len(values) % 5:
                raise ValueError("%s inside Ascii85 5-tuple" % chr(c))
            value = 0 if c == 122 else 0x20202020
            values += [value // 85**i % 85 for i in (4, 3, 2, 1, 0)]
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    return _decode85(values, "Ascii85 overflow")


def b85encode(b, pad=False):
    return _encode85(b, _BASE85, pad)


def b85decode(b):
    table = {c: i for i, c in enumerate(_BASE85)}
    values = []
    for at, c in enumerate(_bytes(b)):
        if c not in table:
            raise ValueError("bad base85 character at position %d" % at)
        values.append(table[c])
    return _decode85(values, "base85 overflow in hunk starting at byte %d")


def _want_bytes(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError("expected bytes-like object, not " + type(s).__name__) from None
    kind = type(s).__name__
    if view.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s" % (view.format, kind))
    if view.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s" % (view.ndim, kind))


def encodebytes(s):
    _want_bytes(s)
    lines = [b64encode(s[at : at + 57]) + b"\n" for at in range(0, len(s), 57)]
    return b"".join(lines)


def decodebytes(s):
    _want_bytes(s)
    return b64decode(s)


def encode(input, output):
    while True:
        s = input.read(57)
        if not s:
            return
        output.write(b64encode(s) + b"\n")


def decode(input, output):
    while True:
        line = input.readline()
        if not line:
            return
        output.write(b64decode(line))


_USAGE = """usage: %s [-h|-d|-e|-u|-t] [file|-]
        -h: print this help message and exit
        -d, -u: decode
        -e: encode (default)
        -t: encode and decode string 'Aladdin:open sesame'"""


def main():
    import sys

    name, *args = sys.argv
    action = encode
    while args and args[0].startswith("-") and args[0] != "-":
        option = args.pop(0)
        if option == "-t":
            return test()
        if option not in ("-d", "-u", "-e"):
            print(_USAGE % name, file=sys.stdout if option == "-h" else sys.stderr)
            sys.exit(0 if option == "-h" else 2)
        action = encode if option == "-e" else decode
    if args and args[0] != "-":
        with open(args[0], "rb") as f:
            action(f, sys.stdout.buffer)
    else:
        action(sys.stdin.buffer, sys.stdout.buffer)


def test():
    plain = b"Aladdin:open sesame"
    encoded = encodebytes(plain)
    for shown in (plain, encoded, decodebytes(encoded)):
        print(repr(shown))


if __name__ == "__main__":
    main()
