# Hex dumps, conversions between bytes, ints and text.
def dump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i : i + width]
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in row)
        print("%04x  %-*s %s" % (i, width * 3, " ".join("%02x" % b for b in row), text))


dump(b"Hello\x00World\xff\n\ttail of the data")
print(
    bytes(range(256)).hex()[:20],
    len(bytes(range(256)).hex()),
    bytes.fromhex("dead beef"),
    bytes.fromhex(""),
)
print(bytes.fromhex("DEADbeef").hex(), b"\x01\x0f".hex(), bytearray(b"\xab").hex())
for i in (0, 31, 32, 126, 127, 128, 255):
    print(i, bytes([i]), repr(bytes([i]))[2:-1], bytes([i])[0] == i)
all_bytes = bytes(range(256))
print(
    eval(repr(all_bytes)) == all_bytes,
    len(repr(all_bytes)),
    all_bytes[::51],
    all_bytes.find(b"a"),
    200 in all_bytes,
)
print(
    bytes(reversed(b"abc")),
    bytes(b ^ 32 for b in b"Hello"),
    bytes(map(lambda b: b + 1, b"HAL")),
    bytes(sorted(b"bytes")),
)
key = b"secret"
plain = b"attack at dawn, bring snacks"
cipher = bytes(p ^ key[i % len(key)] for i, p in enumerate(plain))
print(cipher.hex(), bytes(c ^ key[i % len(key)] for i, c in enumerate(cipher)))
print(
    b"".join(bytes([i, i * 2]) for i in range(4)),
    bytes(bytearray(b"copy")),
    bytearray(b"a\x00b").split(b"\0"),
)
