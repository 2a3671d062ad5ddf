# Texts and bytes on PCs: what is refused, and rare characters.


def tried(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


tried(bytes, "", "ascii", b"ignore")
tried(bytes, "a", 1)
tried(bytearray, "a", "ascii", "ignore")
tried(b"abc".translate, None, None)
tried(bytearray(b"abc").translate, None, None)
print(b"abc".translate(None), b"abc".translate(None, b"b"), b"abc".translate(None, delete=b"a"))


class Text(str):
    def __bytes__(self):
        return b"own"


print(bytes(Text("a")), bytes(Text("a"), "ascii"), bytearray(Text("xy"), "ascii"))

tried("".maketrans, {(1,): 2})
print("".maketrans({"a": 1, 2: "b", True: None}))

for c in "\u01c5\u1ffc\u1f88":
    print(c.istitle(), c.isupper(), c.islower(), (c + "a").istitle(), (c + "A").isupper())
print("\u01c5b \u01c8".istitle(), "A\u01c5".istitle(), "a".islower(), "A1".isupper())

many = "9" * 30
for text in ("{" + many + "}", "{:." + many + "f}", "{9223372036854775808}"):
    try:
        print(text.format(2.5))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
tried("{}".format_map, {})
tried("{0}".format_map, {"0": 1})
tried("{a} {a!r:>4}".format_map, {"a": "x"})
tried("{}".format, a=1)
for width in (10**30, "a", True, 2.0):
    try:
        print("%*s|" % (width, "x"), "%.*f" % (width, 1.25))
    except (OverflowError, TypeError) as e:
        print(type(e).__name__)
