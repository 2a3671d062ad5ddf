# frozenset: immutable, hashable, mixes with set.
f = frozenset([1, 2, 3])
g = frozenset("abc")
print(
    sorted(f),
    len(g),
    1 in f,
    "z" in g,
    frozenset() == set(),
    f == {1, 2, 3},
    {1, 2, 3} == f,
    f != {1},
)
print(
    hash(f) == hash(frozenset([3, 2, 1])),
    {f: "key"}[frozenset([2, 1, 3])],
    len({f, frozenset([1, 2, 3]), g}),
)
print(
    type(f | {4}).__name__,
    type({4} | f).__name__,
    sorted(f | {4}),
    sorted({4} & f),
    sorted(f - {1}),
    sorted({1, 9} ^ f),
)
print(
    f <= {1, 2, 3, 4},
    {1} < f,
    f.issubset(range(9)),
    f.union([9]) == {1, 2, 3, 9},
    f.isdisjoint({7}),
    f.copy() == f,
)
for bad in (
    "f.add(1)",
    "f.remove(1)",
    "f.clear()",
    "f.pop()",
    "f[0]",
    "hash({1})",
    "{{1}}",
    "f.update([1])",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (AttributeError, TypeError) as e:
        print(bad, type(e).__name__)
nested = {frozenset({1, 2}), frozenset({2, 1}), frozenset()}
print(len(nested), frozenset([1, 2]) in nested, frozenset() in nested, {1, 2} == frozenset({1, 2}))
x = f
x |= {10}
print(
    sorted(x),
    sorted(f),
    x is f,
    bool(frozenset()),
    [sorted(s) for s in (frozenset([i, i + 1]) for i in range(2))],
)
edges = {frozenset(e) for e in [("a", "b"), ("b", "a"), ("c", "a")]}
print(len(edges), sorted("".join(sorted(e)) for e in edges), frozenset([f, g]) == frozenset([g, f]))
print(
    repr(frozenset()),
    repr(frozenset([5])),
    isinstance(f, frozenset),
    isinstance(f, set),
    frozenset(frozenset([1])),
)
