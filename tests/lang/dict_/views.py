# keys(), values() and items() views follow the dictionary.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(
    len(keys),
    list(keys),
    list(values),
    list(items),
    "a" in keys,
    2 in values,
    ("a", 1) in items,
    ("a", 2) in items,
)
d["c"] = 3
del d["a"]
print(list(keys), list(values), list(items), len(items))
for k, v in items:
    print(k, v)
print(
    [k * 2 for k in keys],
    sum(values),
    max(values),
    sorted(items, reverse=True),
    dict(items),
    list(zip(keys, values)),
)
it = iter(d.items())
print(next(it), next(it), next(it, "end"))
print([x for x in d.keys()], tuple(d.values()), {v: k for k, v in items}, "".join(keys))
print(
    type(keys).__name__,
    type(values).__name__,
    type(items).__name__,
    str(keys),
    str(values),
    str(items),
)
print(keys == {"b", "c"}, bool(d.keys()), bool({}.items()), keys == d.copy().keys())
a, b = items
print(a, b, *keys, [*values], list(reversed(list(keys))), list(enumerate(values)))
nested = {"x": {"y": {"z": 1}}}
for k, v in nested.items():
    for k2, v2 in v.items():
        print(k, k2, v2, list(v2.items())[0])
d.clear()
print(list(keys), list(items), len(values))
