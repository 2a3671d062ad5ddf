# defaultdict
from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d["a"], d["b"], len(d), "c" in d, d.get("c"), isinstance(d, dict))
n = defaultdict(int)
for c in "hello":
    n[c] += 1
print(sorted(n.items()), n)
print(defaultdict(None, {1: 2}), defaultdict(lambda: 5)["x"], defaultdict(int, a=1)["a"])
try:
    defaultdict()["x"]
except KeyError:
    print("KeyError")
try:
    defaultdict(5)
except TypeError:
    print("TypeError")
c = n.copy()
c["z"] += 1
print("z" in n, c["z"], c.default_factory is int)
