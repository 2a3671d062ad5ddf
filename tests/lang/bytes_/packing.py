# Packing and unpacking records by hand, checksums and frames.
def pack_record(kind, ident, payload):
    head = bytes([kind]) + ident.to_bytes(2, "big") + len(payload).to_bytes(2, "little")
    body = head + payload
    return body + bytes([sum(body) & 255])


def unpack(stream):
    out, i = [], 0
    while i < len(stream):
        if len(stream) - i < 6:
            raise ValueError("short")
        kind = stream[i]
        ident = int.from_bytes(stream[i + 1 : i + 3], "big")
        size = int.from_bytes(stream[i + 3 : i + 5], "little")
        end = i + 5 + size
        if sum(stream[i:end]) & 255 != stream[end]:
            raise ValueError("checksum at %d" % i)
        out.append((kind, ident, stream[i + 5 : end]))
        i = end + 1
    return out


data = (
    pack_record(1, 500, b"abc") + pack_record(2, 65535, b"") + pack_record(3, 7, bytes(range(10)))
)
print(len(data), data)
print(unpack(data))
broken = bytearray(data)
broken[6] ^= 1
for bad in (bytes(broken), data[:4]):
    try:
        unpack(bad)
    except ValueError as e:
        print(e)


def crc8(data, crc=0):
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 255 if crc & 128 else crc << 1
    return crc


def crc32(data):
    crc = 0xFFFFFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def slip(data):
    return b"\xc0" + data.replace(b"\xdb", b"\xdb\xdd").replace(b"\xc0", b"\xdb\xdc") + b"\xc0"


print(crc8(b"123456789"), hex(crc32(b"123456789")), crc32(b""), slip(b"a\xc0b\xdbc"))
