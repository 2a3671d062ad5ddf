# What bytes, bytearray and memoryview refuse.


def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__)


class Wide:
    def __bytes__(self):
        return b"wide"


attempt("str", lambda: bytes("é"))
attempt("encoding", lambda: bytes("é", "utf-8"))
attempt("keyword", lambda: bytes("é", encoding="latin-1"))
attempt("unknown", lambda: bytes("é", "nonsense"))
attempt("ascii", lambda: bytes("é", "ascii"))
attempt("ignore", lambda: "aéb".encode("ascii", "ignore"))
attempt("replace", lambda: b"a\xffb".decode("utf-8", "replace"))
attempt("strict", lambda: b"a\xffb".decode())
attempt("cut", lambda: b"\xe6\x97".decode())
attempt("no text", lambda: bytes(3, "utf-8"))
attempt("negative", lambda: bytes(-1))
attempt("float", lambda: bytes(1.5))
attempt("None", lambda: bytes(None))
attempt("large", lambda: bytes([256]))
attempt("item", lambda: bytes([1, "a"]))
attempt("range", lambda: bytes(range(254, 257)))
attempt("generator", lambda: bytes(i * i for i in range(5)))
attempt("__bytes__", lambda: bytes(Wide()))
attempt("object", lambda: bytes(object()))
attempt("add", lambda: b"a" + "b")
attempt("radd", lambda: "a" + b"b")
attempt("mix", lambda: b"a" + bytearray(b"b"))
attempt("mix too", lambda: bytearray(b"a") + b"b")
attempt("equal", lambda: (b"a" == "a", b"a" == bytearray(b"a"), memoryview(b"a") == b"a"))
attempt("order", lambda: b"a" < "b")
attempt("in", lambda: (97 in b"abc", b"bc" in b"abc", 300 in b"abc"))
attempt("in str", lambda: "a" in b"abc")
attempt("find", lambda: b"abc".find("a"))
attempt("split", lambda: b"a b".split(" "))
attempt("join", lambda: b",".join(["a"]))
attempt("join ints", lambda: b",".join(b"ab"))
attempt("join all", lambda: b",".join(x for x in (b"a", bytearray(b"b"), memoryview(b"c"))))
attempt("index", lambda: b"abc".index(b"x"))
attempt("item 9", lambda: b"abc"[9])
attempt("key", lambda: b"abc"["a"])
attempt("hash", lambda: hash(bytearray()))
attempt("key of dict", lambda: {bytearray(b"a"): 1})
attempt("fromhex", lambda: bytes.fromhex("0g"))
attempt("fromhex odd", lambda: bytes.fromhex("abc"))
attempt("fromhex ok", lambda: bytearray.fromhex("00 ff 7F"))

a = bytearray(b"hello")


def assign(key, value):
    def f():
        a[key] = value
        return a

    return f


attempt("256", assign(0, 256))
attempt("str", assign(0, "x"))
attempt("float", assign(0, 1.0))
attempt("far", assign(9, 1))
attempt("float key", assign(1.0, 1))
attempt("slice of int", assign(slice(0, 2), 5))
attempt("slice of str", assign(slice(0, 2), "ab"))
attempt("step", assign(slice(0, 4, 2), b"abc"))
attempt("step ok", assign(slice(0, 4, 2), b"XY"))
attempt("grow", assign(slice(1, 2), b"....."))
attempt("list", assign(slice(0, 1), [1, 2]))
attempt("itself", assign(slice(2, 2), a))
attempt("append", lambda: a.append("x"))
attempt("append 256", lambda: a.append(256))
attempt("extend", lambda: a.extend([1, 2, 300]))
attempt("extend str", lambda: a.extend("ab"))
attempt("extend generator", lambda: (a.extend(i for i in (1, 2)), len(a)))
attempt("pop far", lambda: a.pop(99))
attempt("pop empty", lambda: bytearray().pop())
attempt("remove", lambda: a.remove(250))
print(len(a), bytes(a[-4:]))

m = memoryview(a)
m[0] = 65
m[1:3] = b"BC"
print(bytes(m[:3]), m[0], len(m), a[:3], m.tolist()[:2], bytes(m[1:4][1:]))
attempt("read only", lambda: memoryview(b"abc").__setitem__(0, 1))
attempt("size", lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt("view of int", lambda: memoryview(5))
attempt("view item", lambda: m[9999])
