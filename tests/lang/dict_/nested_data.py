# Dictionaries as records, graphs, caches and counters.
inventory = {
    "apple": {"price": 3, "stock": 10, "tags": ["fruit", "red"]},
    "pear": {"price": 4, "stock": 0, "tags": ["fruit"]},
    "nail": {"price": 1, "stock": 500, "tags": []},
}
inventory["apple"]["stock"] -= 3
inventory["pear"]["tags"].append("green")
inventory["hammer"] = {"price": 15, "stock": 2, "tags": ["tool"]}
for name, item in inventory.items():
    print("%-7s %3d %s" % (name, item["price"] * item["stock"], ",".join(item["tags"]) or "-"))
print(sum(i["price"] * i["stock"] for i in inventory.values()))
print([n for n, i in inventory.items() if "fruit" in i["tags"] and i["stock"]])
tags = {}
for name, item in inventory.items():
    for tag in item["tags"]:
        tags.setdefault(tag, set()).add(name)
print({t: sorted(n) for t, n in sorted(tags.items())})


def get(data, path, default=None):
    for part in path.split("."):
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        else:
            return default
    return data


for path in ("apple.price", "apple.tags.1", "apple.tags.9", "none.price", "pear.tags"):
    print(path, get(inventory, path, "?"))


def flatten(d, prefix=""):
    out = {}
    for k, v in d.items():
        if isinstance(v, dict) and v:
            out.update(flatten(v, prefix + k + "/"))
        else:
            out[prefix + k] = v
    return out


print(flatten({"a": {"b": {"c": 1}, "d": {}}, "e": [1]}))
graph = {"a": "bc", "b": "d", "c": "d", "d": ""}


def paths(g, start, end):
    return [start + p for n in g[start] for p in paths(g, n, end)] if start != end else [end]


print(paths(graph, "a", "d"))
dispatch = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(
    dispatch["add"](2, 3),
    dispatch["neg"](4),
    [dispatch[op](*args) for op, args in [("add", (1, 1)), ("neg", (9,))]],
)
