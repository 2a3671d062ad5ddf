# The | and |= operators on dictionaries.
a = {"x": 1, "y": 2}
b = {"y": 20, "z": 30}
print(a | b, b | a, a, b, a | {}, {} | b, {} | {})
c = a
c |= b
print(c, c is a, b)
c |= [("w", 0), ("x", "seq")]
print(c)
d = {}
for part in ({"a": 1}, {"b": 2}, {"a": 3}):
    d |= part
print(d, {**a, **{"x": 9}}, {**a} == a, {**a} is a)
for bad in ("{} | 5", "{} | [('a', 1)]", "5 | {}", "{} + {}", "{} & {}", "{} - {}"):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")
defaults = {"colour": "red", "size": 1, "opts": {"deep": 1}}
user = {"size": 5, "opts": {"deep": 2}}
merged = defaults | user
print(merged, merged["opts"] is user["opts"], defaults["size"])


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


print(merge({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"c": 20, "e": {}}, "f": 4}))
