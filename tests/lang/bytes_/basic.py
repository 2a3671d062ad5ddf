# bytes: construction, indexing, slicing, comparison.
b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], b[::2], list(b[:3]), b[5:], b[100:])
print(
    bytes(),
    bytes(3),
    bytes([1, 2, 255]),
    bytes("é", "utf-8"),
    bytes(b"x"),
    bytes(range(5)),
    bytes((65, 66)),
)
print(
    b"a" + b"b",
    b"ab" * 3,
    2 * b"x",
    b"ab" == b"ab",
    b"a" != b"b",
    b"a" < b"b",
    b"" < b"a",
    b"ab" < b"abc",
)
print(
    104 in b, b"ell" in b, b"" in b, b"x" in b, 300 in [b], [x for x in b"abc"], tuple(b"\x01\x02")
)
print(
    b"abc".decode(),
    str(b"abc", "utf8"),
    b"abc".hex(),
    bytes.fromhex("00ff 41"),
    hash(b"a") == hash(bytes([97])),
)
print(
    {b"k": 1}[b"k"],
    b"a" == "a",
    bool(b""),
    bool(b"\0"),
    max(b"abc"),
    min(b"abc"),
    sum(b"\x01\x02"),
    sorted(b"cab"),
)
for bad in (
    "b[0] = 1",
    "b + 'a'",
    "b[99]",
    "bytes([256])",
    "bytes('a')",
    "b'a' * b'a'",
    "del b[0]",
    "b'a' < 'a'",
    "bytes([None])",
    "300 in b",
    "bytes.fromhex('0')",
    "bytes.fromhex('zz')",
):
    try:
        exec(bad)
        print(bad, "no error")
    except (TypeError, ValueError, IndexError) as e:
        print(bad, type(e).__name__)
print(
    b"%d-%s" % (5, b"x"),
    isinstance(b, bytes),
    isinstance(b, bytearray),
    type(b[0:1]).__name__,
    type(b[0]).__name__,
)
