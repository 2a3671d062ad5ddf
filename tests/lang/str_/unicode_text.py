# Indexing, slicing, searching and converting non-ASCII text.
s = "aé€😀z"
print(len(s), [len(c.encode()) for c in s], [ord(c) for c in s], s[1], s[3], s[-1], s[1:4], s[::-1])
print(
    s.encode(),
    s.encode("utf-8"),
    s.encode().decode() == s,
    str(s.encode(), "utf-8") == s,
    len(s.encode()),
)
print(
    "\u00e9" == "é",
    "\U0001f600" == "😀",
    "\xe9" == "é",
    chr(0x20AC),
    chr(0x1F600),
    ord("é"),
    ord("😀"),
)
print(
    s.find("€"),
    s.find("😀", 2),
    s.index("z"),
    "é" in s,
    "😀z" in s,
    s.count("é"),
    s.split("€"),
    s.partition("😀"),
)
print(
    s + s,
    s * 2,
    s.replace("é", "e"),
    s.replace("a", "ä"),
    s.startswith("aé"),
    s.endswith("😀z"),
    s < "b",
    s > "aa",
)
print([c for c in s], list(enumerate(s))[3], dict(zip(s, range(5))), sorted("öaßz"), max(s), min(s))
print("".join(reversed(s)), s[4:0:-1], s[-2:], s[:-2], s[10:], s[2:2] == "")
print(
    "привет мир".split(),
    "日本語"[1],
    len("日本語"),
    "日本語".encode(),
    "Ω" * 3,
    "привет".find("вет"),
)
print("%s|%5s|%-5s|" % ("é", "é", "é"), "{:>4}|{:^5}|{:é<4}|".format("é", "€", "x"), f"{'€':*^5}")
d = {"é": 1, "ключ": 2}
print(d["\xe9"], d["ключ"], list(d), repr("é"), repr(["ключ"]))
for data in (b"\xff", b"\xc3", b"\xe2\x82", b"\x80abc", b"a\xc0\x80"):
    try:
        print(data.decode())
    except UnicodeError:
        print(data, "UnicodeError")
переменная = 5
ñ = переменная + 1
print(переменная, ñ)
print(s.center(9, "·"), "ascii only".encode("ascii"), "a\u0301" == "á", len("a\u0301"))
