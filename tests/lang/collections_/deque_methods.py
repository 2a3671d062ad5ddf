# deque: rotate, insert, remove, index, count, copy, operators, comparisons.
from collections import deque

d = deque(range(6))
for n in (1, -1, 2, -2, 7, -8, 0, 6, 100):
    d.rotate(n)
    print(n, list(d))
d.rotate()
print(d)
deque().rotate(3)
for i in (0, 2, -1, 100, -100):
    d.insert(i, "i%d" % i)
print(d)
d.remove("i2")
print(d, d.count(0), d.index(5), d.index(5, 1), d.index(5, -8))
d.reverse()
print(d)
c = d.copy()
c.append(1)
print(len(c) - len(d), c == d, deque([1, 2]) == deque([1, 2]), deque([1]) != deque([1]))
print(deque([1, 2]) < deque([1, 3]), deque([1, 2]) >= deque([1]), deque([1]) == [1], deque() == deque())
print(deque([1]) + deque([2, 3]), deque([1, 2]) * 2, 2 * deque([1]), deque([1, 2], 3) * 2)
e = deque([1])
e += [2, 3]
e += "ab"
e *= 2
print(e)
e.clear()
print(e, len(e))
f = deque([1, 2, 3], 3)
print(f.copy(), f.copy().maxlen, f + deque([4]))


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Eq) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __index__(self):
        return self.n

    def __repr__(self):
        return "Eq(%d)" % self.n


g = deque([Eq(1), Eq(2), Eq(1)])
print(g.count(Eq(1)), g.index(Eq(2)), Eq(2) in g, Eq(9) in g, g == deque([Eq(1), Eq(2), Eq(1)]))
print(g < deque([Eq(2)]), g)
g.remove(Eq(2))
g.rotate(Eq(1))
g.insert(Eq(1), 5)
print(g, g[Eq(0)])


def gen():
    yield 1
    yield 2


h = deque(gen(), 5)
h.extend(gen())
h.extendleft(gen())
print(h)


class D(deque):
    def peek(self):
        return self[0]


s = D([1, 2, 3])
s.append(4)
print(s.peek(), len(s), list(s), s.pop(), isinstance(s, deque))
