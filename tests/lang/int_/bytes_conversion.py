# int.to_bytes and int.from_bytes.
for n, size in (
    (0, 1),
    (1, 2),
    (255, 1),
    (256, 2),
    (65535, 4),
    (2**31, 4),
    (2**40 + 3, 8),
    (2**64 - 1, 8),
):
    big, little = n.to_bytes(size, "big"), n.to_bytes(size, "little")
    print(n, big, little, int.from_bytes(big, "big") == n, int.from_bytes(little, "little") == n)
print(
    int.from_bytes(b"", "big"),
    int.from_bytes(b"\x01\x02\x03", "big"),
    int.from_bytes(b"\x01\x02\x03", "little"),
)
print((10**30).to_bytes(16, "big"), int.from_bytes((10**30).to_bytes(20, "little"), "little"))
print(
    int.from_bytes(bytearray(b"\x00\x10"), "big"),
    int.from_bytes([1, 0], "big"),
    (5).to_bytes(3, "big"),
)
for bad in ("(256).to_bytes(1, 'big')", "(2**80).to_bytes(8, 'little')"):
    try:
        eval(bad)
        print("no error")
    except OverflowError:
        print(bad, "OverflowError")
total = 0
for i in range(1, 20):
    n = 3**i * 7 ** (i // 2)
    data = n.to_bytes(12, "big")
    total += int.from_bytes(data, "big") - n + len(data)
print(total)


def checksum(data):
    c = 0
    for byte in data:
        c = (c << 1 | c >> 15) & 0xFFFF
        c ^= byte
    return c.to_bytes(2, "big")


print(checksum(b"hello world"), checksum(b""), checksum(bytes(range(50))))
