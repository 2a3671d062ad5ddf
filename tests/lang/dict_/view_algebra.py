# Set operations of key views, and views that follow the dict.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(list(k), list(v), list(i), len(k))
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}))
print(k == {"a", "b", "c"}, ("a", 1) in i, ("a", 2) in i, 3 in v)
print(list(reversed(d)), d | {"a": 0, "z": 9})
d |= [("b", 7)]
print(d, d.pop("b"), d.popitem(), d.setdefault("n"), d)
try:
    for x in d:
        d[x + "x"] = 1
except RuntimeError:
    print("RuntimeError")
