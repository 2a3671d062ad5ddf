# Every dict method.
d = {"a": 1, "b": 2}
print(d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("a"), d.pop("zz", "default"), d.pop("n"), d)
d.update({"b": 20, "x": 1})
d.update([("y", 2)], z=3)
d.update()
d.update(w=0)
print(d)
print(d.popitem(), d.popitem(), d)
e = d.copy()
e["b"] = "changed"
print(
    d["b"],
    e == d,
    dict.fromkeys("ab"),
    dict.fromkeys([1, 2], 0),
    dict.fromkeys(range(2), []),
    {}.fromkeys("x", 1),
)
print(sorted(d.keys()), list(d.values()), d.get("b"), d.items() == d.copy().items())
d.clear()
print(d, len(d), d.get("b"))
for bad in (
    "d.pop('a')",
    "d.popitem()",
    "d.update(5)",
    "d.update([1])",
    "d.get()",
    "d.pop()",
    "d.setdefault([])",
    "d.fromkeys(5)",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (KeyError, TypeError, ValueError) as err:
        print(bad, type(err).__name__)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
count = {}
for c in "mississippi":
    count[c] = count.get(c, 0) + 1
print(count, max(count, key=count.get), sorted(count.items(), key=lambda kv: (kv[1], kv[0])))
inverse = {}
for k, v in count.items():
    inverse.setdefault(v, []).append(k)
print(inverse)
