# StopIteration inside and outside of generators.
def leaks():
    yield 1
    raise StopIteration("inside")


try:
    for x in leaks():
        print(x)
except RuntimeError as e:
    print(
        "RuntimeError", type(e.__cause__).__name__ if hasattr(e, "__cause__") else "StopIteration"
    )


def next_leaks():
    it = iter([])
    yield next(it)


try:
    list(next_leaks())
except RuntimeError:
    print("RuntimeError")


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("value")
        self.n -= 1
        return self.n


print(list(Iter(3)))


def returns(it):
    r = yield from it
    print("r =", r)


print(list(returns(Iter(2))))
e = StopIteration(1, 2)
print(e.value, e.args, StopIteration().value)


def plain():
    raise StopIteration(7)


try:
    plain()
except StopIteration as s:
    print(s.value)
print(next(iter([]), "d"), next(Iter(0), None))
try:
    [plain() for _ in range(2)]
except StopIteration:
    print("a list comprehension lets StopIteration through")
try:
    list(plain() for _ in range(2))
except RuntimeError:
    print("a generator expression turns it into RuntimeError")
