# Methods that bytes share with str.
b = b"one two one"
print(
    b.find(b"one"),
    b.rfind(b"one"),
    b.find(b"x"),
    b.index(b"two"),
    b.count(b"o"),
    b.count(b"one"),
    b.find(b"o", 5),
)
print(
    b.split(),
    b.split(b"o"),
    b.split(b" ", 1),
    b.rsplit(b" ", 1),
    b"a\nb".splitlines(),
    b"a,b".split(b","),
)
print(
    b.replace(b"one", b"1"),
    b.replace(b"one", b"1", 1),
    b" x ".strip(),
    b"xxaxx".strip(b"x"),
    b" a".lstrip(),
    b"a ".rstrip(),
)
print(
    b.upper(),
    b.upper().lower(),
    b.startswith(b"one"),
    b.endswith(b"two"),
    b.startswith((b"x", b"o")),
)
print(
    b"-".join([b"a", b"b"]),
    b"".join([b"x"] * 3),
    b"k=v".partition(b"="),
    b"k=v=w".rpartition(b"="),
    b"ab".center(6),
)
print(
    b"abc".isalpha(),
    b"12".isdigit(),
    b" ".isspace(),
    b"A".isupper(),
    b"a".islower(),
    b"a1".isalpha(),
)
print(b.index(b"e"), b"a" in b, b"aa".count(b""), b.rindex(b"n"))
for bad in (
    "b.index(b'z')",
    "b.find('one')",
    "b' '.join(['a'])",
    "b.split('o')",
    "b.replace('a', 'b')",
    "b.split(b'')",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (TypeError, ValueError) as e:
        print(bad, type(e).__name__)
print(b"\x00\x01".decode(), repr(b"\t\n\r\\'\""), repr(b"it's"), bytes(repr("x"), "utf-8"))
