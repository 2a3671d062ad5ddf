# yield from: values, results, chains and other iterables.
def inner(n):
    for i in range(n):
        got = yield i
        if got is not None:
            print("inner got", got)
    return "inner result %d" % n


def outer():
    r = yield from inner(2)
    print(r)
    r = yield from inner(1)
    print(r)
    yield from "ab"
    yield from [10, 20]
    yield from range(2)
    yield from {"k": 1}
    r = yield from iter(())
    print(r)
    return "outer result"


g = outer()
try:
    while True:
        print(next(g))
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
print(g.send("hello"))


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5], [[[6]]]])))


def chain(*its):
    for it in its:
        yield from it


print(list(chain("ab", (1,), {}, inner(3))))


def deep(n):
    if n:
        yield from deep(n - 1)
        yield n


print(sum(deep(60)))


def bad():
    yield from 5


try:
    next(bad())
except TypeError:
    print("TypeError")
