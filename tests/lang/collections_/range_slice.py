# range and slice objects; their attributes, indices, comparisons.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


for r in (range(5), range(2, 9, 3), range(9, 2, -3), range(0), range(5, 5), range(-3, 3), range(10**12, 10**12 + 3)):
    print(r, len(r), list(r), r.start, r.stop, r.step, bool(r), list(reversed(r)), r[::-1], r[1:], r[:-1:2])
t(lambda: range(5)[-1])
t(lambda: range(5)[5])
t(lambda: range(5)["a"])
t(lambda: range(1, 2, 0))
t(lambda: range())
t(lambda: range(1.5))
t(lambda: range("a"))
t(lambda: range(3).start.bit_length())
t(lambda: (range(3) == range(0, 3, 1), range(0) == range(5, 1), range(3) == [0, 1, 2], range(0, 3, 2) == range(0, 4, 2)))
t(lambda: (3 in range(5), 5 in range(5), 4 in range(0, 10, 2), 5 in range(0, 10, 2), 3.0 in range(5), "a" in range(5)))
t(lambda: (range(0, 10, 3).index(6), range(5).count(3), range(5).count(9)))
t(lambda: range(5).index(7))
t(lambda: hash(range(3)) == hash(range(0, 3)))
t(lambda: range(3) < range(4))
t(lambda: (range(10**20)[10**19], range(0, 10**20, 10**19)[3]))
t(lambda: setattr(range(3), "start", 1))
t(lambda: max(range(5)) + sum(range(100)) + min(range(3, 7)))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", 1.5))
for sl in (s, slice(5), slice(None, None, -1), slice(-3, None), slice(-100, 100, 3), slice(10, 0, -3), slice(3, 1)):
    print([sl.indices(n) for n in (0, 1, 5, 10)])
t(lambda: slice(1, 2, 0).indices(5))
t(lambda: slice("a").indices(5))
t(lambda: slice(1).indices(-1))
t(lambda: slice(1).indices())
t(lambda: slice(1.5).indices(5))
t(lambda: slice())
t(lambda: (slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1) == 1))
t(lambda: hash(slice(1)))


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


t(lambda: list(range(I(1), I(6), I(2))))
t(lambda: [1, 2, 3, 4][I(1) : I(3)])
t(lambda: (range(10)[I(2)], [1, 2][I(1)], (1, 2)[I(0)], "abc"[I(2)]))
t(lambda: slice(I(1), I(4)).indices(10))


class G:
    def __getitem__(self, k):
        return k


print(G()[1:2], G()[::3], G()[1:2, ..., 3], G()[()], G()[:])
