# Sets in algorithms: components, unique orders, permutations, knights.
def components(edges):
    groups = []
    for a, b in edges:
        touching = [g for g in groups if a in g or b in g]
        merged = {a, b}.union(*touching)
        groups = [g for g in groups if g not in touching] + [merged]
    return sorted(sorted(g) for g in groups)


print(components([(1, 2), (3, 4), (5, 6), (2, 3), (7, 7)]))


def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]


print(unique([3, 1, 3, 2, 1]), unique("mississippi"))


def reach(start, moves, limit):
    frontier, seen = {start}, {start}
    sizes = []
    for _ in range(limit):
        frontier = {n for f in frontier for n in moves(f)} - seen
        seen |= frontier
        sizes.append(len(frontier))
    return sizes, len(seen)


def knight(p):
    x, y = p
    for dx, dy in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)):
        if 0 <= x + dx < 8 and 0 <= y + dy < 8:
            yield x + dx, y + dy


print(reach((0, 0), knight, 6))


def subsets(s):
    out = {frozenset()}
    for x in s:
        out |= {t | {x} for t in out}
    return out


print(len(subsets("abcd")), sorted(sorted(t) for t in subsets([1, 2])))
words = {"stone", "tones", "notes", "onset", "seton", "tone"}
print({frozenset(w) for w in words if len(w) == 5} == {frozenset("stone")})
a, b = set("alphabet"), set("betalpha")
print(a == b, sorted(a - set("aeiou")), "".join(sorted(a & set("hat"))))
many = set()
for i in range(3000):
    many.add(i * i % 1009)
for i in range(0, 1009, 2):
    many.discard(i)
print(len(many), sum(many))
