# Addresses as texts: dotted decimal numbers, and groups of hexadecimal digits.


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def parse4(text):
    if "/" in text:
        raise AddressValueError("Unexpected '/' in %r" % text)
    parts = text.split(".")
    if len(parts) != 4:
        raise AddressValueError("Expected 4 octets in %r" % text)
    value = 0
    for part in parts:
        try:
            value = value << 8 | _octet(part)
        except ValueError as error:
            raise AddressValueError("%s in %r" % (error, text)) from None
    return value


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError("Only decimal digits permitted in %r" % text)
    if len(text) > 3:
        raise ValueError("At most 3 characters permitted in %r" % text)
    if text != "0" and text[0] == "0":
        raise ValueError("Leading zeros are not permitted in %r" % text)
    value = int(text)
    if value > 255:
        raise ValueError("Octet %d (> 255) not permitted" % value)
    return value


def format4(value):
    return ".".join([str(byte) for byte in value.to_bytes(4, "big")])


# The value, and the zone behind `%` or None.
def parse6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    if "/" in text:
        raise AddressValueError("Unexpected '/' in %r" % text)
    text, percent, zone = text.partition("%")
    if percent and (not zone or "%" in zone):
        raise AddressValueError('Invalid IPv6 address: "%r"' % (text + percent + zone))
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError("At least 3 parts expected in %r" % text)
    if "." in parts[-1]:
        try:
            tail = parse4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError("%s in %r" % (error, text)) from None
        parts += ["%x" % (tail >> 16), "%x" % (tail & 0xFFFF)]
    if len(parts) > 9:
        raise AddressValueError("At most 8 colons permitted in %r" % text)
    value = 0
    for group in _all_groups(parts, text):
        value = value << 16 | _group(group, text)
    return value, zone or None


# Eight groups: `::` stands for as many zeros as are missing.
def _all_groups(parts, text):
    gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
    if len(gaps) > 1:
        raise AddressValueError("At most one '::' permitted in %r" % text)
    if not gaps and len(parts) != 8:
        raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
    first, last = not parts[0], not parts[-1]
    if first and not (gaps and gaps[0] == 1):
        raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
    if last and not (gaps and gaps[0] == len(parts) - 2):
        raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
    if not gaps:
        return parts
    before, after = parts[first : gaps[0]], parts[gaps[0] + 1 : len(parts) - last]
    missing = 8 - len(before) - len(after)
    if missing < 1:
        raise AddressValueError("Expected at most 7 other parts with '::' in %r" % text)
    return before + ["0"] * missing + after


def _group(text, whole):
    digits = "0123456789abcdefABCDEF"
    if not text or any([c not in digits for c in text]):
        raise AddressValueError("Only hex digits permitted in %r in %r" % (text, whole))
    if len(text) > 4:
        raise AddressValueError("At most 4 characters permitted in %r in %r" % (text, whole))
    return int(text, 16)


def groups6(value):
    return [value >> shift & 0xFFFF for shift in range(112, -1, -16)]


# The longest run of zeros, the first of several, is written as `::`.
def format6(value):
    groups = groups6(value)
    start, length = 0, 0
    for i in range(8):
        run = 0
        while i + run < 8 and not groups[i + run]:
            run += 1
        if run > length:
            start, length = i, run
    words = ["%x" % group for group in groups]
    if length < 2:
        return ":".join(words)
    return ":".join(words[:start]) + "::" + ":".join(words[start + length :])
