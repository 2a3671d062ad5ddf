# sort and sorted: stability, keys, reverse, many shapes of data.
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("d", 2)]
print(
    sorted(data), sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True)
)
print(
    sorted(data, key=lambda t: (-t[1], t[0])),
    sorted("hello world"),
    sorted({3: 0, 1: 0}),
    sorted((2, 1)),
    sorted(x for x in "ba"),
)
words = "banana Apple cherry apple Banana".split()
print(
    sorted(words),
    sorted(words, key=str.lower),
    sorted(words, key=len),
    sorted(words, key=lambda w: (len(w), w)),
)
n = 300
values = [(i * 7919 + 13) % 1009 for i in range(n)]
s = sorted(values)
print(
    all(s[i] <= s[i + 1] for i in range(n - 1)),
    s[:5],
    s[-3:],
    sorted(values, reverse=True) == s[::-1],
)
for shape in (
    list(range(50)),
    list(range(50, 0, -1)),
    [1] * 50,
    [0, 1] * 25,
    list(range(25)) * 2,
    [],
):
    x = shape[:]
    x.sort()
    y = sorted(shape, reverse=True)
    print(x == sorted(shape), y[::-1] == x, len(x), x[:3])
calls = []


def key(v):
    calls.append(v)
    return -v


print(sorted([3, 1, 2], key=key), calls)
print(
    sorted([1.5, 1, -2, 2.5, True]),
    sorted([[2], [1, 5], [1]]),
    sorted([b"b", b"a"]),
    sorted([(1, "b"), (1, "a")]),
)
pairs = [(i % 3, i) for i in range(12)]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
for bad in (
    "sorted([1, 'a'])",
    "sorted([None, 1])",
    "sorted(5)",
    "[3, 1].sort(key=5)",
    "sorted([1], len)",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")


class Desc:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        return self.v > o.v


print(
    [d.v for d in sorted([Desc(1), Desc(3), Desc(2)])],
    sorted([3, 2, 1], key=Desc),
    max([1, 5, 3], key=Desc),
)
