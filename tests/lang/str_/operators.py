# Concatenation, repetition, comparison, membership, iteration.
a, b = "abc", "def"
print(a + b, a * 3, 2 * b, a * 0, a * -1, "" + a, a + "" == a)
print(a < b, a <= a, a == "abc", a != b, "Z" < "a", "a" < "aa", "" < "a", "é" > "z")
print("b" in a, "bc" in a, "" in a, "cb" in a, "x" not in a)
print([c for c in a], list(a), tuple(a), set("aab") == {"a", "b"}, dict.fromkeys(a))
print(len(a), len(""), a[0], a[-1], a[1:], a[::-1], sorted("hello"), "".join(sorted("hello")))
print(
    max("hello"),
    min("hello"),
    "ab" * 2,
    ("ab") * 2,
    list(enumerate(a)),
    list(zip(a, b)),
    list(reversed(a)),
)
s = ""
for i in range(10):
    s += str(i)
print(s, s[2:8:2], s[-3:], s[:-7], s[7:2:-1], s[100:], s[-100:3])
for bad in (
    "a + 1",
    "a * 'x'",
    "a - b",
    "a / 2",
    "a[5]",
    "a['x']",
    "a[0] = 'x'",
    "del a[0]",
    "-a",
    "a < 1",
    "1 in a",
):
    try:
        exec(bad)
        print("no error")
    except (TypeError, IndexError) as e:
        print(bad, type(e).__name__)
print(
    hash("abc") == hash("ab" + "c"), {"ab" + "c": 1}["abc"], "abc" is not None, "x" * 5 == "xxxxx"
)
t = a
t += b
print(t, a)
print(bool(""), bool(" "), not "", "" or "default", "x" and "y")
