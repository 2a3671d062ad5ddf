# Dictionaries: displays, access, order, membership.
d = {"one": 1, "two": 2, "three": 3}
print(d, len(d), d["two"], d.get("two"), d.get("x"), d.get("x", 0), "one" in d, "x" not in d)
d["four"] = 4
d["one"] = 11
del d["two"]
d["two"] = 22
print(d, list(d), list(d.values()), list(d.items()))
print(
    {},
    dict(),
    dict(a=1, b=2),
    dict([("x", 1), ("y", 2)]),
    dict({"k": 1}),
    dict(zip("ab", (1, 2))),
    dict({"a": 1}, b=2),
)
print(
    {1: "int", "1": "str", (1,): "tuple", None: "none", 1.5: "float", b"1": "bytes", True: "bool"}
)
for key in ("missing", 5, None, (1, 2)):
    try:
        d[key]
    except KeyError as e:
        print("KeyError", e.args)
for bad in (
    "{[]: 1}",
    "d[{}]",
    "d[[1]] = 2",
    "{}['a']",
    "del d['zzz']",
    "dict(5)",
    "dict([1])",
    "dict([(1, 2, 3)])",
):
    try:
        exec(bad)
        print(bad, "no error")
    except (TypeError, KeyError, ValueError) as e:
        print(bad, type(e).__name__)
print(
    {"a": 1, "b": 2} == {"b": 2, "a": 1},
    {"a": 1} != {"a": 2},
    {"a": 1} == {"a": 1.0},
    {} == {},
    {1: [2]} == {1: [2]},
)
print(
    bool({}),
    bool({0: 0}),
    {"a": 1, "a": 2},
    {1: "x", True: "y"},
    max({"b": 1, "a": 2}),
    sorted({"b": 1, "a": 2}),
)
try:
    {} < {}
except TypeError:
    print("TypeError")
for k in d:
    print(k, d[k], end="; ")
print()
