# list() of iterables, shallow copies, multiplied references.
print(
    list(),
    list("abc"),
    list((1, 2)),
    list(range(3)),
    list({"a": 1}),
    list(b"ab"),
    sorted(list({3, 1})),
)
print(list(x * x for x in range(4)), list(map(str, [1, 2])), list(zip("ab", [1, 2])), list([1]))
a = [1, [2, 3]]
b, c, d, e = a[:], list(a), a.copy(), a + []
for x in (b, c, d, e):
    print(x == a, x is a, x[1] is a[1])
a[1].append(4)
print(b, c)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
empty = [[]] * 3
empty[0].append(1)
print(empty, [] * 5, [1] * 0, [1, 2] * -1)
x = [1, 2]
y = x
x = x + [3]
print(y, x)
x = y
x += [3]
print(y, x is y)


def change(lst):
    lst.append("changed")
    lst = ["rebound"]
    return lst


z = []
print(change(z), z)
n = [1]
n.append(n)
print(n[1][1][1][0], len(n), n[1] is n, n)
print(
    [1, 2] == [1, 2],
    [1, 2] != [2, 1],
    [1, 2] < [1, 3],
    [] < [0],
    [[1]] == [[1]],
    [1] == (1,),
    [1, 2] > [1],
)
