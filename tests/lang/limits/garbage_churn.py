# Much garbage, cycles included; the live data stays right.
class Node:
    def __init__(self, n):
        self.n = n
        self.other = None
        self.items = [n] * 3


keep = {}
for i in range(3000):
    a, b = Node(i), Node(-i)
    a.other, b.other = b, a
    a.items.append(a)
    if i % 500 == 0:
        keep[i] = a
print(sorted(keep), [keep[k].other.n for k in sorted(keep)], keep[500].items[:2])
print(all(keep[k].items[3] is keep[k] for k in keep))
text = ""
for i in range(500):
    text += str(i % 10)
    parts = [text[j : j + 5] for j in range(0, len(text), 50)]
print(len(text), parts[-1], text[490:])
cache = []
for i in range(2000):
    cache.append({"i": i, "s": "v%d" % i, "t": (i, [i])})
    if len(cache) > 20:
        cache.pop(0)
print(cache[0]["i"], cache[-1]["s"], cache[5]["t"])


def gens(n):
    for i in range(n):
        g = (x for x in range(i))
        next(g, None)
        yield g


alive = list(gens(200))[-3:]
print([sum(g) for g in alive])
big = 1
for i in range(1, 300):
    big = big * i
print(len(str(big)), str(big)[:20])
closures = [lambda i=i: [i] * 2 for i in range(100)]
print([f() for f in closures[::40]])
