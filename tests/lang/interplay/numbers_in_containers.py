# f64
# Small ints, big ints, floats and bools side by side in every container.
big = 2**64
mixed = [0, 1, -1, True, 2**30, 2**31, -(2**31), big, -big, 0.5, -0.0, 1.0, 1e10, big + 1]
print(
    sorted(mixed),
    len(set(mixed)),
    mixed.index(1.0),
    mixed.count(1),
    mixed.index(big),
    big in mixed,
    big + 2 in mixed,
)
d = {}
for v in mixed:
    d.setdefault(v, []).append(type(v).__name__)
print(d)
print([a == b for a, b in zip(mixed, mixed[1:])], sum(mixed[:9]), max(mixed), min(mixed))
t = tuple(mixed)
print(
    t == tuple(mixed),
    t[7] is not None,
    hash(t) == hash(tuple(mixed)),
    t < (0, 2),
    (big,) < (big + 1,),
    [big] == [big],
)
total = 0
for v in mixed:
    total += v
print(total)
acc = {k: 0 for k in ("int", "float", "bool")}
for v in mixed:
    acc[type(v).__name__] += v
print(acc)
matrix = [[i * 2**k for k in (0, 29, 30, 31, 62)] for i in (-1, 1, 3)]
print(matrix, [sum(col) for col in zip(*matrix)])
s = {i * 2**31 for i in range(5)} | {float(i) for i in range(3)} | {False, True}
print(sorted(s), len(s))
a = bytearray(4)
for i, v in enumerate((True, 255, 0, 7)):
    a[i] = v
print(a, list(a), [v << 28 for v in a], [v * 2**60 for v in a])
print(str(mixed), "%s" % (t,), f"{mixed[7]:,} {mixed[4]:x} {mixed[9]:.2f}")
f = [x / 2 for x in range(5)] + [x // 2 for x in range(5)]
print(f, sorted(f), [int(x) for x in f], f.count(1), f.index(1))
args = (lambda *a, **k: (a, sorted(k.items())))(big, 0.5, **{"n": -big, "f": 1.5})
print(args)
r = [v for v in range(big, big + 10, 3)]
print(r, [v - big for v in r], range(big)[5], len(range(0, 2**40, 2**38)))
x, y, *z = big, 0.25, True, -big
print(x, y, z, [v > 0 for v in (x, y, *z)], (lambda a=big, b=0.5: a * b)() == 2.0**63)
