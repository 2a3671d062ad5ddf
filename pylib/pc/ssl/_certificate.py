# What a certificate says, as the dictionary that `getpeercert` answers. Reads the DER (X.690) of
# the parts of RFC 5280 that it shows, and nothing else.

_NAMES = {
    "2.5.4.3": "commonName", "2.5.4.4": "surname", "2.5.4.5": "serialNumber",
    "2.5.4.6": "countryName", "2.5.4.7": "localityName", "2.5.4.8": "stateOrProvinceName",
    "2.5.4.9": "streetAddress", "2.5.4.10": "organizationName",
    "2.5.4.11": "organizationalUnitName", "2.5.4.12": "title", "2.5.4.17": "postalCode",
    "2.5.4.42": "givenName", "1.2.840.113549.1.9.1": "emailAddress",
    "0.9.2342.19200300.100.1.25": "domainComponent",
}
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_SAN = "2.5.29.17"


# The elements of a constructed one: pairs of tag and contents.
def _parts(data):
    at = 0
    found = []
    while at < len(data):
        tag = data[at]
        size = data[at + 1]
        at += 2
        if size & 0x80:
            count = size & 0x7F
            size = int.from_bytes(data[at : at + count], "big")
            at += count
        found.append((tag, data[at : at + size]))
        at += size
    return found


def _identifier(data):
    numbers = [data[0] // 40, data[0] % 40]
    value = 0
    for byte in data[1:]:
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            numbers.append(value)
            value = 0
    return ".".join([str(n) for n in numbers])


def _text(tag, data):
    if tag == 30:
        return data.decode("utf-16-be")
    return data.decode("utf-8" if tag == 12 else "latin-1")


def _name(data):
    found = []
    for _, group in _parts(data):
        pairs = []
        for _, pair in _parts(group):
            (_, kind), (tag, value) = _parts(pair)[:2]
            kind = _identifier(kind)
            pairs.append((_NAMES.get(kind, kind), _text(tag, value)))
        found.append(tuple(pairs))
    return tuple(found)


# As `Nov 29 03:23:35 2026 GMT`.
def _time(tag, data):
    text = data.decode()
    if tag == 23:
        text = ("19" if text[0] >= "5" else "20") + text
    clock = ":".join([text[8:10], text[10:12], text[12:14]])
    return "%s %2d %s %s GMT" % (_MONTHS[int(text[4:6]) - 1], int(text[6:8]), clock, text[:4])


def _address(data):
    from ipaddress import ip_address

    text = str(ip_address(bytes(data)))
    if ":" in text:
        return ":".join(["%X" % int(p, 16) for p in ip_address(bytes(data)).exploded.split(":")])
    return text


def _alternatives(data):
    found = []
    for tag, value in _parts(_parts(data)[0][1]):
        if tag == 0x87:
            found.append(("IP Address", _address(value)))
        elif tag == 0xA4:
            found.append(("DirName", _name(_parts(value)[0][1])))
        elif tag in (0x81, 0x82, 0x86):
            kinds = {0x81: "email", 0x82: "DNS", 0x86: "URI"}
            found.append((kinds[tag], value.decode("latin-1")))
    return tuple(found)


def describe(der):
    fields = _parts(_parts(_parts(der)[0][1])[0][1])
    version = 1
    if fields[0][0] == 0xA0:
        version = _parts(fields[0][1])[0][1][-1] + 1
        fields = fields[1:]
    begin, end = _parts(fields[3][1])
    serial = fields[0][1].hex().upper()
    found = {
        "subject": _name(fields[4][1]),
        "issuer": _name(fields[2][1]),
        "version": version,
        "serialNumber": serial[2:] if len(serial) > 2 and serial[:2] == "00" else serial,
        "notBefore": _time(*begin),
        "notAfter": _time(*end),
    }
    for tag, value in fields[6:]:
        if tag == 0xA3:
            for _, extension in _parts(_parts(value)[0][1]):
                parts = _parts(extension)
                if _identifier(parts[0][1]) == _SAN:
                    found["subjectAltName"] = _alternatives(parts[-1][1])
    return found
