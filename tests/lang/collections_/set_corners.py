# set and frozenset: methods, operators, comparisons, errors.
def t(f):
    try:
        r = f()
        print(sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e:
        print(type(e).__name__)


s = {1, 2, 3}
f = frozenset([3, 4])
t(lambda: s | f)
t(lambda: type(s | f).__name__ + type(f | s).__name__)
t(lambda: s & f)
t(lambda: s - f)
t(lambda: s ^ f)
t(lambda: s | [1])
t(lambda: s.union([5], (6,), "a" * 0))
t(lambda: s.union())
t(lambda: s.intersection([1, 2], {2}))
t(lambda: s.difference([1], [2]))
t(lambda: s.symmetric_difference([1, 9]))
t(lambda: (s.issubset([1, 2, 3, 4]), s.issuperset([1]), s.isdisjoint([9]), s.isdisjoint([1])))
t(lambda: (s < {1, 2, 3, 4}, s <= s, s < s, s > {1}, s >= {9}, s == frozenset(s), s != f))
t(lambda: s < [1])
t(lambda: s == [1, 2, 3])
t(lambda: {1, frozenset([1])} == {frozenset([1]), 1})
t(lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
t(lambda: hash(s))
t(lambda: {s})
t(lambda: f in {f})
t(lambda: {3, 4} in {f})
t(lambda: set("hello"))
t(lambda: set(5))
t(lambda: set([[]]))
t(lambda: s.add([]))
t(lambda: s.remove(99))
t(lambda: s.discard(99))
t(lambda: set().pop())
t(lambda: s.update([7], (8,)))
t(lambda: s)
t(lambda: s.intersection_update([1, 2, 7]))
t(lambda: s)
t(lambda: s.difference_update([7], [1]))
t(lambda: s)
t(lambda: s.symmetric_difference_update([2, 5]))
t(lambda: s)
t(lambda: f.add(1))
t(lambda: f.copy() is f)
t(lambda: frozenset(f) is f)
t(lambda: s.copy() == s)
u = {1, 2}
v = u
v |= {3}
v &= {1, 3, 4}
v -= {1}
v ^= {9}
print(sorted(u), u is v)
g = f
g |= {1}
print(sorted(g), sorted(f), g is f)
print(set(), frozenset(), {1}, frozenset([1]), repr({"a"}))


def grow():
    w = {1}
    for x in w:
        w.add(x + 1)


t(grow)


class S(set):
    pass


t(lambda: S([1]) | {2})
t(lambda: type(S([1]) | {2}).__name__)
print(S([1]), S([1]) == {1}, len(S("ab")))
t(lambda: {1} | None)
t(lambda: None in {1})
t(lambda: max({1, 5, 3}))
t(lambda: {x * x for x in range(4)})
t(lambda: s.__contains__(5))
