# min and max: arguments, iterables, key, default, errors.
print(
    min(3, 1, 2),
    max(3, 1, 2),
    min([3, 1, 2]),
    max("hello"),
    min((5,)),
    max({1: "a", 2: "b"}),
    min({4, 2}),
    max(range(5)),
)
print(
    min("bb", "a", key=len),
    max(["bb", "a", "cc"], key=len),
    min([-3, 2], key=abs),
    max(1, -5, key=lambda v: v * v),
)
print(min([], default=5), max((), default=None), min([1], default=5), max([], default="d", key=len))
print(
    max([1, 1.0, True]),
    min([1, 1.0, True]),
    max([(1, "b"), (1, "a")]),
    min([[2], [1, 9]]),
    max("a", "B"),
    max(b"ab"),
)
print(
    max(x for x in range(10) if x % 4),
    min(map(abs, [-3, 2])),
    max(zip([1, 3, 2], "abc")),
    max(2**40, 2**39),
    min(-(2**40), 0.5),
)
pairs = [("a", 3), ("b", 1), ("c", 3)]
print(
    max(pairs, key=lambda p: p[1]),
    min(pairs, key=lambda p: p[1]),
    max(pairs),
    max(p[1] for p in pairs),
)
counts = {"x": 5, "y": 9}
print(max(counts, key=counts.get), min(counts.values()), max(counts.items(), key=lambda kv: kv[1]))
for bad in (
    "max()",
    "max(1)",
    "max([])",
    "min(1, 'a')",
    "min([1, None])",
    "max([1], key=5)",
    "max(1, 2, default=3)",
    "min(5, key=abs)",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (TypeError, ValueError) as e:
        print(bad, type(e).__name__)
calls = []


def key(v):
    calls.append(v)
    return v % 3


print(max([4, 5, 8], key=key), calls)
