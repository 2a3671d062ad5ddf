# Subclasses of str and bytes, and indices that are objects with __index__.


class Name(str):
    def greet(self):
        return "hello " + self


class Blob(bytes):
    pass


class At:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


n = Name("Ada")
print(n, repr(n), n.greet(), len(n), n[1:], n[0], "d" in n, n * 2, n + "!", "!" + n)
print(type(n).__name__, type(n.upper()).__name__, type(n[:]).__name__, type(n + n).__name__)
print(n == "Ada", "Ada" == n, hash(n) == hash("Ada"), {"Ada": 1}[n], {n: 2}["Ada"], n < "B")
print(",".join([n, "x"]), "Ada Lovelace".startswith(n), n.join("xy"), "%5s|" % n, f"{n:>5}|")
print("{} {!r} {:*^7}".format(n, n, n), n.replace("a", "b"), n.find(Name("a")), list(n))
print(isinstance(n, str), str(n) == n, type(str(n)).__name__, n.encode(), sorted(Name("cab")))
class Buffer(bytearray):
    pass


b = Buffer(b"abc")
b.append(33)
print(b, [b], b[1:], b + b"x", b == b"abc!", len(b), type(b.copy()).__name__ != "bytes")
b = Blob(b"abc")
print(b[1], b[1:], b + b"d", b == b"abc", len(b), list(b), b.upper(), bytes(b), b.hex())
print("abcdef"[At(1)], "abcdef"[At(-1)], "abcdef"[At(1) : At(4)], "abcdef"[:: At(2)])
print(b"abcdef"[At(1)], b"abcdef"[At(1) : At(4)], "ab" * At(3), b"ab" * At(2), At(2) * "xy")
print(chr(At(65)), "%d %x" % (At(3), At(255)), "{:d}".format(At(3).__index__()), bytes(At(2)))
a = bytearray(b"hello")
a[At(0)] = At(72)
del a[At(-1)]
print(a, a[At(1) : At(3)])


class Other(str):
    def __str__(self):
        return "other"

    def __eq__(self, other):
        return False

    __hash__ = str.__hash__

    def __len__(self):
        return 42

    def __getitem__(self, i):
        return ("item", i)


o = Other("plain")
print(str(o), repr(o), len(o), o[0], o == "plain", f"{o}", "%s" % o, o + "", "{}".format(o))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


attempt(lambda: "abc"[At("x")])
attempt(lambda: "abc"[object()])
attempt(lambda: "abc"[1.0])
attempt(lambda: "abc" * object())
attempt(lambda: "abc" * 1.5)
attempt(lambda: "abc" + object())
attempt(lambda: object() in "abc")
attempt(lambda: chr(object()))
attempt(lambda: "abc".find(object()))
