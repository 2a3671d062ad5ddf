# Tuples: displays, indexing, methods, operators.
t = (3, 1, 2, 1)
print(t, t[0], t[-1], t[1:3], t[::-1], len(t), t.count(1), t.index(2), 1 in t, 9 in t)
print(
    (),
    (1,),
    (1, 2),
    tuple(),
    tuple("ab"),
    tuple([1, 2]),
    tuple(range(3)),
    tuple({"k": 1}),
    tuple(x for x in "xy"),
)
print((1, 2) + (3,), (1,) * 3, 2 * (0,), () + (), (1, 2) * 0, t + () == t)
print(
    (1, 2) == (1, 2),
    (1, 2) != (2, 1),
    (1, 2) < (1, 3),
    (1,) < (1, 0),
    () < (0,),
    (1, "a") < (2, None),
)
print(max(t), min(t), sum(t), sorted(t), list(reversed(t)), any(t), all(t), list(enumerate(t))[:2])
a, b, *c = t
print(a, b, c, (lambda *x: x)(1, 2), type((1)).__name__, type((1,)).__name__)
for bad in (
    "t[0] = 1",
    "del t[0]",
    "t[9]",
    "t + [1]",
    "t.index(7)",
    "t['a']",
    "t.append(1)",
    "(1,) < (None,)",
    "t * 'a'",
):
    try:
        exec(bad)
        print(bad, "no error")
    except (TypeError, IndexError, ValueError, AttributeError) as e:
        print(bad, type(e).__name__)
print(
    hash((1, 2)) == hash((1, 2)),
    {(1, 2): "x"}[(1, 2)],
    {(1, (2, 3)), (1, (2, 3))} == {(1, (2, 3))},
    hash(()) == hash(()),
)
try:
    hash((1, []))
except TypeError:
    print("TypeError")
u = (1, [2])
u[1].append(3)
print(u, u == (1, [2, 3]), tuple(u) == u, bool(()), bool((0,)))
x = y = (1,)
x += (2,)
print(x, y)
