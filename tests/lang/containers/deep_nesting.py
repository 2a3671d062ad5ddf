# heap: 4m
# skip: stress
# Containers nested deeper than any fixed limit of the host.
def nest(make, n):
    o = make(None)
    for _ in range(n):
        o = make(o)
    return o


def as_list(o):
    return [o]


def as_tuple(o):
    return (1, o)


def as_dict(o):
    return {"k": o}


for make in (as_list, as_tuple, as_dict):
    for n in (15, 16, 17, 40):
        a, b, c = nest(make, n), nest(make, n), nest(make, n + 1)
        print(n, a == b, a == c, a != b, repr(a) == repr(b), len(repr(a)))
        if make is as_tuple:
            print(hash(a) == hash(b), {a: 1}[b], a in [c, b], [c, b].index(a))

a, b = nest(as_list, 50), nest(as_list, 50)
inner = b
while inner[0] is not None:
    inner = inner[0]
inner[0] = 5
inner = a
while inner[0] is not None:
    inner = inner[0]
inner[0] = 3
print(a < b, a <= b, a > b, a >= b, sorted([b, a])[0] is a, max(a, b) is b)

l = [1]
l.append(l)
d = {"l": l}
d["d"] = d
print(l, d, (l, d))
t = ([],)
t[0].append(t)
print(t, [t])
s = [frozenset([frozenset([frozenset()])])]
print(s, s[0] == frozenset([frozenset([frozenset()])]))
f = g = frozenset()
for _ in range(30):
    f, g = frozenset([f]), frozenset([g])
print(f == g, hash(f) == hash(g), {f: 1}[g])
