# Containers whose elements and keys define __eq__, __hash__ and __lt__.
class K:
    def __init__(self, x):
        self.x = x

    def __eq__(self, o):
        return self.x == (o.x if isinstance(o, K) else o)

    def __hash__(self):
        return hash(self.x)

    def __lt__(self, o):
        return self.x < o.x

    def __repr__(self):
        return "K(%r)" % self.x


def attempt(f):
    try:
        print(f())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__)


def values(s):
    return sorted(e.x if isinstance(e, K) else e for e in s)


# dict
d = {K(1): "a", K(2): "b", 3: "c"}
print(d[1], d[K(3)], d.get(K(2)), d.get(K(7), "no"), K(1) in d, K(8) in d, 2 in d)
attempt(lambda: d[K(9)])
print(d.pop(K(1)), d, d.pop(K(1), 0), d.setdefault(K(5), "e"), d.setdefault(K(5), "f"))
attempt(lambda: d.pop(K(1)))
d[K(2)] = "B"
del d[5]
print(d, len(d))
print({K(1): 1} == {1: 1}, {1: K(1)} == {1: K(1)}, {1: K(1)} == {1: K(2)}, {K(1): 1} != {K(1): 1})
print(dict.fromkeys([K(1), K(1), K(2)], 0), {K(1): 1, **{K(1): 2}}, {K(i % 3): i for i in range(7)})
big = {K(i): i for i in range(60)}
for i in range(0, 60, 2):
    del big[K(i)]
big.update({K(i): -i for i in range(55, 65)})
print(len(big), big[K(7)], big[57], big.get(K(8)), list(big)[-3:])
print(big.keys() & {K(1), 2} == {1}, (K(1), 1) in big.items(), K(3) in big.keys())

# set
s = {K(1), K(2), K(1)}
t = {K(2), K(3)}
print(values(s | t), values(s & t), values(s - t), values(s ^ t), s == {1, 2}, s != t)
print(s < {1, 2, 3}, s <= {2}, s > {K(1)}, s.isdisjoint([K(1)]), s.issubset(range(5)), s.issuperset([2]))
print(values(s.union([3], (K(4),))), values(s.intersection([K(1)])), values(s.difference(range(2))))
u = set(s)
u.add(K(1))
u.add(K(4))
u.discard(K(2))
u.discard(K(9))
u.remove(1)
print(values(u))
attempt(lambda: u.remove(K(77)))
u |= {K(5)}
u &= {K(5), K(4)}
u ^= {K(4), K(6)}
u -= {K(6)}
print(values(u))
u.update(range(2), [K(1), K(5)])
u.difference_update([K(0)])
u.intersection_update([K(1), K(5)])
u.symmetric_difference_update([K(1), K(2)])
print(values(u))
f = frozenset([K(1), 2])
print(f == frozenset([1, K(2)]), hash(f) == hash(frozenset([2, 1])), {f: "f"}[frozenset([1, 2])])
print(hash((K(1), 2)) == hash((1, 2)), {(K(1), 2): "t"}[(1, 2)], {(1, (2, K(3))): 0}[1, (2, 3)])

# list and tuple
l = [K(3), K(1), K(2), K(1)]
print(l.index(K(1)), l.index(1, 2), l.count(1), K(2) in l, 9 in l, K(2) not in l)
attempt(lambda: l.index(9))
l.remove(K(1))
print(l, sorted(l), sorted(l, reverse=True), min(l), max(l))
attempt(lambda: l.remove(K(1)) or l.remove(K(1)))
l.sort()
print(l, sorted([3, 1, 2], key=K), sorted("bca", key=lambda c: K(-ord(c))))
print([K(1)] == [1], [K(1), 2] < [K(1), 3], (K(1),) < (K(2),), (K(1),) != (1,), (1, K(2)).index(2))
print([K(1)] <= [K(1)], (1, [K(1)]) == (1, [K(1)]))


# Python code that raises, or that changes the container it is asked about.
class Bad:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise ValueError


attempt(lambda: {Bad(): 1, Bad(): 2})
attempt(lambda: {1: 0}[Bad()])
attempt(lambda: [Bad()].index(2))
attempt(lambda: [Bad()] == [2])
attempt(lambda: (Bad(),) in [(2,)])


class Unequal:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        table[len(table) + 100] = o
        return False


table = {}
table[Unequal()] = 0
print(table.get(1), len(table))


class Clearing(Unequal):
    def __eq__(self, o):
        table.clear()
        return False

    __hash__ = Unequal.__hash__


table = {Clearing(): 0}
print(table.get(1, "cleared"), len(table))


class EqOnly:
    def __eq__(self, o):
        return True


class Derived(K):
    def __eq__(self, o):
        return True


attempt(lambda: hash(Derived(1)))
attempt(lambda: {EqOnly(): 1})
attempt(lambda: {EqOnly()})
attempt(lambda: hash(EqOnly()))
attempt(lambda: hash((1, EqOnly())))
print([EqOnly()] == [5], [EqOnly()].index(7), (EqOnly(), 1).count(3), 5 in [EqOnly()])
