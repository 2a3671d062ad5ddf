# Iterators of the built-in types: exhaustion, sharing, independence.
sources = {
    "list": [1, 2],
    "tuple": (1, 2),
    "str": "ab",
    "bytes": b"ab",
    "dict": {1: 2, 3: 4},
    "range": range(2),
    "bytearray": bytearray(b"xy"),
}
for name, source in sources.items():
    it = iter(source)
    print(
        name,
        iter(it) is it,
        next(it),
        next(it),
        next(it, "end"),
        next(it, "still"),
        list(it),
        len(list(source)),
    )
a = [1, 2, 3, 4]
i, j = iter(a), iter(a)
print(next(i), next(i), next(j), list(i), list(j))
it = iter(a)
for x in it:
    if x == 2:
        break
print(list(it))
it = iter("abcdef")
print([x + y for x, y in zip(it, it)], [x for x in it])
it = iter([1, 2, 3])
print(2 in it, list(it), 5 in iter([1]), sum(iter([1, 2])), sorted(iter("ba")))
x, y = iter((1, 2))
print(
    x,
    y,
    [*iter("xy")],
    dict([iter("kv")]),
    max(iter([3, 9])),
    "".join(iter(["a", "b"])),
    tuple(iter(iter([1]))),
)
n = iter([])
try:
    next(n)
except StopIteration as e:
    print("StopIteration", e.args)
it = iter([1, 2, 3])
next(it)
a, *b = it
print(a, b)


def consume(it, n):
    return [next(it, None) for _ in range(n)]


shared = iter(range(10))
print(consume(shared, 3), consume(shared, 4), consume(shared, 5))
s = "häß"
print(
    [c for c in iter(s)],
    list(iter({}.items())),
    list(iter({"k": 1}.items())),
    list(iter({5})),
    list(reversed(list(iter("ab")))),
)
