# str() of everything, and str as constructor with encodings.
print(
    str(),
    str(1),
    str(-2.5),
    str(None),
    str(True),
    str([1, "a"]),
    str((1,)),
    str({"a": 1}),
    str(b"x"),
)
print(
    str(b"abc", "utf-8"),
    str(bytearray(b"xyz"), "utf8"),
    str(b"\xc3\xa9", "utf-8"),
    str("s"),
    str(str),
)
print(repr(str(12)), str(10**20), str(range(3)), str(...), str(ValueError("v")), str(type(1)))
print(
    "abc".encode(),
    bytes("é", "utf-8"),
    bytes("abc", "ascii"),
    b"abc".decode(),
    b"abc".decode("utf-8"),
)
print(
    [int(c) for c in "123"],
    list(map(str, [1, 2])),
    "".join(map(chr, range(65, 70))),
    [ord(c) for c in "AZaz"],
)
for bad in (
    "str(b'\\xff', 'utf-8')",
    "str('a', 'utf-8')",
    "str(1, 'utf-8')",
    "bytes('abc')",
    "ord('')",
    "ord('ab')",
    "chr(1.5)",
    "b'a'.join(['a'])",
):
    try:
        print(eval(bad))
    except (TypeError, ValueError) as e:
        print(bad, "TypeError" if isinstance(e, TypeError) else "ValueError")
x = "text"
print(
    str(x) is x or str(x) == x,
    x.__str__() if hasattr(x, "__str__") else x,
    isinstance(x, str),
    type(x) is str,
)
print(str(1.0), str(100), str(1e3), str(-0.0), str(0.5), str(False))
print(int("42") + float("0.5"), str(42) + str(0.5), "4" * 2, int("4" * 2) * 2)
