# map, filter and zip are lazy iterators.
print(
    list(map(str, [1, 2])),
    list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    list(map(max, [1, 5], [3, 2], [2, 9])),
)
print(
    list(filter(None, [0, 1, "", "a", [], [0]])),
    list(filter(lambda x: x % 2, range(6))),
    list(filter(str.isalpha, "a1b2")),
)
print(
    list(zip()),
    list(zip([1, 2])),
    list(zip("ab", [1, 2], (3.5, 4.5))),
    list(zip("abc", [1])),
    dict(zip("ab", range(5))),
)
m = map(lambda x: x * 10, [1, 2, 3])
print(
    next(m),
    iter(m) is m,
    list(m),
    list(m),
    type(m).__name__,
    type(zip()).__name__,
    type(filter(None, [])).__name__,
)


def noisy(name, n):
    for i in range(n):
        print("%s%d" % (name, i), end=" ")
        yield i


print(list(zip(noisy("a", 2), noisy("b", 3))))
print(list(zip(noisy("c", 3), noisy("d", 2))))
lazy = map(lambda x: print("apply", x) or x, [1, 2])
print("created")
next(lazy)
f = filter(lambda x: print("test", x) or x > 1, [1, 2, 3])
print(next(f))
print(
    list(zip(*[(1, 2), (3, 4)])),
    list(map(lambda *a: a, "ab", "cd")),
    sum(map(len, ["a", "bb"])),
    max(filter(None, [0, 3, 2])),
)
for bad in (
    "map()",
    "map(str)",
    "list(map(5, [1]))",
    "filter(None)",
    "list(filter(5, [1]))",
    "zip(5)",
    "next(map(str, 5))",
    "list(map(str, 5))",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")
it = iter([1, 2, 3, 4, 5, 6])
print(
    list(zip(it, it)),
    list(map(lambda a: next(iter(a)), [[1], [2]])),
    list(map(int, "123")),
    tuple(map(bool, [0, 1])),
)
