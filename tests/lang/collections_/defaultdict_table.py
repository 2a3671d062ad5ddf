# `collections`: defaultdict

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d["b"], dict(d), "z" in d, d.get("z"), len(d))
print(d.default_factory is list, isinstance(d, dict))
n = defaultdict(int, {"x": 5}, y=2)
n["x"] += 1
n["new"] += 1
print(dict(n))
e = defaultdict(None)
check(lambda: e["k"])
check(lambda: defaultdict(5))
check(lambda: d[[]])
d.default_factory = None
check(lambda: d["q"])
print(sorted(d.copy()), d == {"a": [1, 2], "b": []})


class Own(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Own()["ab"])
