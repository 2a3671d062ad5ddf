# Equal strings are equal however they were made, as keys and attributes too.
a = "hello"
b = "".join(["he", "llo"])
c = "hel" + "lo"
d = str(b"hello", "utf-8")
e = "xhellox"[1:6]
f = "%s%s" % ("hel", "lo")
g = f"{'hel'}lo"
h = "HELLO".lower()
same = [a, b, c, d, e, f, g, h]
print(
    all(x == a for x in same),
    len(set(same)),
    len({x: 1 for x in same}),
    [same.index(x) for x in same],
)
print(all(hash(x) == hash(a) for x in same))


class Obj:
    hello = "attribute"


o = Obj()
print([getattr(o, x) for x in same][3], all(hasattr(o, x) for x in same))
for i, x in enumerate(same):
    setattr(o, x, i)
print(o.hello, len([k for k in o.__dict__]))
table = {"key%d" % i: i for i in range(300)}
print(table["key" + str(150)], "key" + "299" in table, table.get("key300"), sum(table.values()))
long_a = "x" * 500 + "y"
long_b = "x" * 250 + "x" * 250 + "y"
print(
    long_a == long_b,
    long_a != long_b + "z",
    {long_a: 1}[long_b],
    long_a < long_b + "a",
    long_a is long_a,
)
ns = {}
exec("".join("name%d = %d\n" % (i, i) for i in range(100)), ns)
print(ns["name" + "77"], sum(v for k, v in ns.items() if k.startswith("name")))
print("" == "".join([]), "a" == "ab"[0], "é" == "né"[1], "abc"[0:0] == "")
