# bytearray: item and slice assignment, append, extend, in-place operators.
a = bytearray(b"hello")
alias = a
a[0] = 72
a[-1] = ord("O")
a.append(33)
a.extend(b"xyz")
a.extend([1, 2])
a += b"end"
print(a, a is alias, len(a))
a[1:3] = b"EEE"
a[0:0] = b">>"
a[-3:] = b""
print(a)
a[:] = b"reset"
print(a, bytes(a), a == b"reset", a != b"x", a.decode())
b = bytearray(5)
b[2] = 255
b[3:5] = bytearray(b"ab")
print(b, list(b), b[2], b[1:4], type(b[1:4]).__name__, b[::-1])
print(
    bytearray(),
    bytearray([1, 2]),
    bytearray("é", "utf8"),
    bytearray(b"x") * 3,
    bytearray(b"a") + b"b",
    b"a" + bytearray(b"b"),
)
print(type(bytearray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__)
for bad in (
    "b[0] = 256",
    "b[0] = -1",
    "b[9] = 1",
    "b[0] = 'a'",
    "b.append(256)",
    "b.append('a')",
    "bytearray(-1)",
    "bytearray('a')",
    "b.extend([300])",
    "hash(b)",
    "b[0:2] = 5",
):
    try:
        exec(bad)
        print(bad, "no error")
    except (TypeError, ValueError, IndexError) as e:
        print(bad, type(e).__name__)
print(
    65 in bytearray(b"A"),
    b"A" in bytearray(b"xA"),
    bytearray(b"b") > bytearray(b"a"),
    bool(bytearray()),
)
c = bytearray(range(10))
for i in range(len(c)):
    c[i] = c[i] * c[i] & 255
print(list(c), sum(c), max(c), c.find(b"\x10"))
copy = bytearray(c)
copy[0] = 99
print(c[0], copy[0], c == copy)
