# Tuples as records, keys and return values.
people = [("ann", 30, "Oslo"), ("bob", 25, "Rome"), ("cid", 35, "Oslo"), ("dan", 25, "Bonn")]
for name, age, city in people:
    print("%s is %d from %s" % (name, age, city))
by_city = {}
for name, age, city in people:
    by_city.setdefault(city, []).append((age, name))
print({k: sorted(v) for k, v in by_city.items()})
print(sorted(people, key=lambda p: (p[1], p[0])), max(people, key=lambda p: p[1])[0])


def stats(values):
    return min(values), max(values), sum(values) / len(values)


low, high, mean = stats([p[1] for p in people])
print(low, high, mean, stats((1, 2, 3)))
grid = {}
for x in range(3):
    for y in range(3):
        grid[x, y] = x * y
print(grid[2, 2], (1, 1) in grid, sorted(k for k, v in grid.items() if v == 0))
moves = {(0, 1): "up", (1, 0): "right"}
print(moves[0, 1], moves.get((5, 5), "none"))


def walk(path):
    x = y = 0
    for dx, dy in path:
        x, y = x + dx, y + dy
    return x, y


print(walk([(1, 0), (0, 1), (2, 2)]), walk(()))
(a, b), (c, (d, e)) = (1, 2), (3, (4, 5))
print(a, b, c, d, e)
pairs = list(zip("abc", (1, 2, 3)))
letters, numbers = zip(*pairs)
print(pairs, letters, numbers, dict(pairs))
first, second = second, first = (1, 2)
print(first, second)
print((1, 2) in [(1, 2)], [(i, j) for i in range(2) for j in range(2) if (i, j) != (1, 1)])
nested = ((1, 2), (3, (4, (5,))))
print(nested[1][1][1][0], len(nested), str(nested), nested == ((1, 2), (3, (4, (5,)))))
