# Sorting with keys and comparisons that raise, mutate or yield.
def boom(v):
    if v == 2:
        raise ValueError("key of 2")
    return v


a = [3, 2, 1]
try:
    a.sort(key=boom)
except ValueError as e:
    print(e, sorted(a))
try:
    sorted(a, key=boom)
except ValueError as e:
    print(e)


class Cmp:
    count = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Cmp.count += 1
        if self.v == 13 or other.v == 13:
            raise KeyError("unlucky")
        return self.v < other.v

    def __repr__(self):
        return "C%d" % self.v


items = [Cmp(v) for v in (5, 3, 9, 1)]
print(sorted(items), Cmp.count > 2)
items.append(Cmp(13))
try:
    items.sort()
except KeyError as e:
    print(e.args, len(items), sorted(i.v for i in items))


def gen_keys():
    for k in (3, 1, 2):
        yield k


keys = gen_keys()
print(sorted("abc", key=lambda _: next(keys)))
depth = []


def recursive(v):
    depth.append(v)
    if v > 0:
        sorted([v - 1], key=recursive)
    return v


print(sorted([2, 1], key=recursive), depth)
big = [Cmp((i * 37) % 101) for i in range(60) if (i * 37) % 101 != 13]
print([c.v for c in sorted(big)][:10], sorted(big, key=lambda c: -c.v)[0])
nested = sorted([[3, 1], [2, 9], [2, 1]], key=lambda p: sorted(p))
print(nested)
