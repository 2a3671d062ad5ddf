# Iteration: zip, enumerate, reversed, iter, next, map, filter, sorted, min, max, sum, any, all.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


def gen(n):
    for i in range(n):
        yield i


t(lambda: list(zip([1, 2, 3], "ab", gen(9))))
t(lambda: list(zip()))
t(lambda: list(zip([1, 2], [3], strict=True)))
t(lambda: list(zip([1], [3, 4], strict=True)))
t(lambda: list(zip([1, 2], gen(2), strict=True)))
t(lambda: zip(5))
t(lambda: zip([1], 5))
t(lambda: list(enumerate("ab")))
t(lambda: list(enumerate("ab", 5)))
t(lambda: list(enumerate(gen(2), start=-1)))
t(lambda: enumerate())
t(lambda: enumerate("a", "b"))
t(lambda: enumerate(5))
t(lambda: list(reversed([1, 2, 3])))
t(lambda: list(reversed("abc")))
t(lambda: reversed({1}))
t(lambda: reversed(gen(2)))
t(lambda: reversed(5))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


t(lambda: (list(Seq()), list(reversed(Seq())), 20 in Seq(), list(zip(Seq(), Seq())), max(Seq())))


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


t(lambda: (list(It()), sum(It()), max(It()), sorted(It(), reverse=True), tuple(It()), set(It()), dict(zip(It(), "abc"))))
t(lambda: (list(map(str, It())), list(filter(None, It())), list(enumerate(It())), list(zip(It(), It()))))
t(lambda: iter(5))
t(lambda: next(5))
t(lambda: next([]))
t(lambda: next(iter([])))
t(lambda: next(iter([]), "default"))
t(lambda: next(gen(0)))
values = [3, 2, 1, 0, 5]
t(lambda: list(iter(lambda: values.pop(), 3)))
t(lambda: list(iter(values.pop, 99)))
t(lambda: iter(5, 6))
t(lambda: list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])))
t(lambda: list(map(None, [1])))
t(lambda: map())
t(lambda: list(map(5, [1])))
t(lambda: list(filter(lambda x: x % 2, range(6))))
t(lambda: list(filter(None, [0, 1, "", "a", None])))
t(lambda: list(filter(5, [1])))
t(lambda: (min(3, 1, 2), max("abc"), min([5], default=1), min([], default=7), max([1, -5], key=abs)))
t(lambda: min([]))
t(lambda: min())
t(lambda: max(1))
t(lambda: min(1, 2, default=3))
t(lambda: max(["a", 1]))
t(lambda: (min("b", "a", key=lambda c: -ord(c)), max([(1, 2), (1, 1)], key=lambda p: p[0])))
t(lambda: (sum([1, 2]), sum([], 5), sum([[1], [2]], []), sum((1.5, 2)), sum(range(5), start=10)))
t(lambda: sum(["a"], ""))
t(lambda: sum(["a"]))
t(lambda: sum(5))
t(lambda: (any([]), all([]), any([0, 1]), all([1, 0]), any(gen(2)), all(gen(2))))
t(lambda: any(5))
t(lambda: sorted(gen(3), key=lambda x: -x))
z = zip([1, 2, 3], [4, 5])
print(next(z), list(z), list(z))
e = enumerate("ab")
print(next(e), iter(e) is e, list(e), next(e, None))
first = iter([1, 2, 3, 4])
print([(a, b) for a, b in zip(first, first)])


def raising():
    yield 1
    raise KeyError("x")


t(lambda: list(zip(raising(), [1, 2])))
t(lambda: list(map(lambda x: 1 // x, [1, 0])))
t(lambda: sum(raising()))
m = map(lambda x: 1 // x, [1, 0, 1])
print(next(m))
t(lambda: next(m))
print(next(m), next(m, "end"))
