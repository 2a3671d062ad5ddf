# __iter__ and __next__; the old sequence protocol; iter with a sentinel.
class Range3:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return Range3Iter(self.n)


class Range3Iter:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i - 1


r = Range3(3)
print(list(r), list(r), [*r], tuple(r), set(r) == {0, 1, 2}, sum(r), max(r))
print([(a, b) for a in r for b in r if a < b])
a, b, c = r
print(a, b, c, 2 in r, 7 in r, dict.fromkeys(r), "".join(str(x) for x in r))
it = iter(r)
print(next(it), list(it), next(it, "end"), list(zip(r, "ab")), list(enumerate(r, 1)))


class Seq:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


print(list(Seq()), 9 in Seq(), 8 in Seq(), [*Seq()], sum(Seq()))


class GenIter:
    def __iter__(self):
        yield from "xyz"


print(list(GenIter()), sorted(GenIter(), reverse=True))
print(list(map(str.upper, GenIter())))


class NotIter:
    def __iter__(self):
        return 5


for bad in ("iter(NotIter())", "iter(5)", "next([])", "list(NotIter())"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in next")


for f in (list, tuple, set, sum, any, sorted, lambda i: [x for x in i], lambda i: dict(i)):
    try:
        f(Fails())
    except ValueError as e:
        print(e, end="; ")
print()
