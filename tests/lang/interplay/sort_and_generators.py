# Keys, comparisons and sources that are generators, closures and methods.
def stream(name, values, log):
    for v in values:
        log.append(name + str(v))
        yield v


log = []
print(sorted(stream("s", [3, 1, 2], log), key=lambda v: (log.append("k%d" % v), v)[1]), log)


class By:
    def __init__(self, order):
        self.order = order

    def __call__(self, v):
        return self.order.index(v)


print(sorted("cabd", key=By("dbca")), max("cabd", key=By("dbca")))


class Card:
    ranks = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def __lt__(self, o):
        return Card.ranks.index(self.rank) < Card.ranks.index(o.rank)

    def __repr__(self):
        return self.rank + self.suit


hand = [Card(t) for t in "AS 2H TD KC 2D 9S".split()]
print(
    sorted(hand),
    sorted(hand, key=lambda c: (c.suit, Card.ranks.index(c.rank))),
    max(hand),
    min(hand),
)


def merge_sort(items, less):
    if len(items) < 2:
        return items
    mid = len(items) // 2
    left, right = merge_sort(items[:mid], less), merge_sort(items[mid:], less)
    out = []
    while left and right:
        out.append(right.pop(0) if less(right[0], left[0]) else left.pop(0))
    return out + left + right


def quick_sort(items):
    if len(items) < 2:
        return items
    p = items[0]
    return (
        quick_sort([x for x in items[1:] if x < p])
        + [p]
        + quick_sort([x for x in items[1:] if not x < p])
    )


def merged(*streams):
    heads = []
    for s in streams:
        for v in s:
            heads.append((v, s))
            break
    while heads:
        heads.sort(key=lambda h: h[0])
        v, s = heads.pop(0)
        yield v
        for w in s:
            heads.append((w, s))
            break


print(merge_sort(hand, lambda a, b: a < b), quick_sort(hand), quick_sort([3, 1, 2, 3, 1]))
print(list(merged(iter([1, 4, 9]), (x * 2 for x in range(4)), iter([5]))))
values = [(i * 61 + 17) % 97 for i in range(40)]
print(merge_sort(values, lambda a, b: a < b) == sorted(values) == quick_sort(values))


def topn(n, it, key):
    best = []
    for x in it:
        best.append(x)
        best.sort(key=key, reverse=True)
        del best[n:]
        yield list(best)


print(
    list(topn(2, iter([1, 5, 3, 9]), lambda v: v))[-1],
    [sorted(g) for g in [stream("z", [2, 1], log)]],
)
print(
    sorted(sorted(w) for w in ["cab", "ab"]),
    sorted({k: 0 for k in "ba"}),
    sorted(map(abs, [-3, 1])),
    sorted(zip("ba", [1, 2])),
)
