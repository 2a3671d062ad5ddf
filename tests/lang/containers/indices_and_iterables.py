# Containers given objects with __index__, __iter__, __getitem__, keys, and generators.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Counting:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i


class Items:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10

    def __len__(self):
        return 3


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


def gen(n):
    return (i for i in range(n))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__)


print((1, 2)[I(1)], [1, 2, 3][I(0) : I(2)], [1, 2].pop(I(0)), range(5)[I(2)], list(range(I(1), I(4))))
print([0] * I(2), I(2) * (1,), "ab" * I(2), [0] * I(-1))
attempt(lambda: [1][Counting(1)])
attempt(lambda: tuple(range(1))["a"])
attempt(lambda: [1][I(4)])
attempt(lambda: [1] * Counting(2))
l = [1, 2, 3]
l.insert(I(1), 9)
l[I(0)] = 7
del l[I(2)]
print(l)
l[1:2] = gen(3)
l += gen(2)
l.extend(Counting(2))
l[::2] = (-i for i in range(len(l[::2])))
print(l)
attempt(lambda: l.__setitem__(slice(0, None, 2), gen(1)))
attempt(lambda: l.extend(5))
attempt(lambda: l.__setitem__(slice(0, 1), Mapping))

print(list(Items()), list(reversed(Items())), tuple(gen(3)), list(Counting(2)), 20 in Items())
print(sorted(set(gen(3))), sorted(frozenset(Counting(3))), sorted({1}.union(gen(3), Counting(5))))
print(dict(Mapping()), dict(Mapping(), z=1), {**Mapping()}, dict((i, i) for i in gen(3)))
print(dict.fromkeys(Counting(2), 1), dict(zip(gen(2), Counting(2))), dict([[1, 2], "ab", (i for i in (3, 4))]))
d = {}
d.update(Mapping())
d.update(((k, v) for k, v in zip("ab", gen(2))), c=5)
print(d)
attempt(lambda: dict(gen(3)))
attempt(lambda: dict([gen(3)]))
attempt(lambda: dict(Items()))
print(list(zip(gen(3), Counting(2))), list(enumerate(gen(2), I(5))), list(map(lambda a, b: a + b, gen(3), [1, 2, 3])))
print(sum(gen(4)), sum(Counting(3), 0.5), min(gen(3)), max(Counting(3)), any(gen(2)), all(Counting(2)))
print(list(filter(None, Counting(3))), list(filter(lambda x: x % 2, gen(5))), 2 in Counting(3), 5 in gen(3))
print([*gen(2), *Counting(2)], (*Items(),), sorted({*gen(2), *Counting(3)}), *gen(2))
a, b, *c = gen(5)
print(a, b, c)
(x, y), z = Counting(2), gen(1)
print(x, y, list(z))


def too_many():
    a, b = gen(3)


def endless():
    a, b = iter(lambda: 1, 0)


def not_iterable():
    a, b = I(2)


attempt(too_many)
attempt(endless)
attempt(not_iterable)
g = gen(10)
p, q = [next(g), next(g)], list(zip(g, [1, 2]))
print(p, q, list(g))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(it), list(zip()), list(zip([1, 2], [3], strict=False)))
attempt(lambda: list(zip([1, 2], [3], strict=True)))
e = enumerate(zip("ab", enumerate("cd")))
print(next(e), list(e), next(e, "end"))
