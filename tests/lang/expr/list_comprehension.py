# List comprehensions: several loops, conditions, scope.
print([x * x for x in range(8)])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in range(x)])
print([x + y for x in "abc" for y in "12" if x != "b"])
print([[r * c for c in range(3)] for r in range(3)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([v for row in matrix for v in row if v % 2 == 0])
x = "outer"
print([x for x in (1, 2)], x)
print([a + b for a, b in [(1, 2), (3, 4)]], [c for (a, (b, c)) in [(1, (2, 3))]])
print([h for h, *t in [(1, 2, 3), (4,)]], [t for h, *t in [(1, 2, 3), (4,)]])
n = 3
print([n * i for i in range(n)])


def inner(k):
    return [[i * j * k for j in range(2)] for i in range(2)]


print(inner(5))
print([f"{i}" for i in range(3)], [i for i in [] if 1 / 0], [lambda: 1][0]())
print(len([None for _ in range(1000)]), sum([i for i in range(101)]))
print([i if i > 1 else -i for i in range(4) if i])
