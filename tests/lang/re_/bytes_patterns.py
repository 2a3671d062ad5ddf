# Patterns and texts of bytes.
import re

m = re.match(rb"(\w+)\s(.)", b"ab \xff")
print(m.group(), m.groups(), m.span(2), re.match(rb"\w", b"\xe9"), re.match(b"[\x80-\xff]+", b"\xe9\xea").group())
print(re.findall(rb"\d", b"a1b2"), re.split(b",", b"a,b"), re.sub(b"a", b"-", b"banana"), re.sub(b"(a)", rb"<\1>", b"ba"))
print(re.search(b"b", bytearray(b"abc")).span(), re.match(b".", memoryview(b"xy")).group(), re.match(b"(?i)A", b"a"))
print(type(re.match(b"a", bytearray(b"a")).group()), re.sub(b"a", lambda m: m.group().upper(), b"aba"))
print(re.match(rb"\x41\n", b"A\n").group(), re.escape(b"a.b"), re.compile(b"a\xff"))
for pattern, text in (("a", b"a"), (b"a", "a"), ("a", 1), ("a", None)):
    for f in (re.match, re.search, re.findall, re.split):
        try:
            f(pattern, text)
            print("no error")
        except TypeError:
            print("TypeError", end=" ")
    print()
for args in (("a", b"b", "a"), (b"a", "b", b"a"), (1, "a", "a")):
    try:
        re.sub(*args)
        print("no error")
    except TypeError:
        print("TypeError")
