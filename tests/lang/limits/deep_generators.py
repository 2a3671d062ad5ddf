# skip: stress
# heap: 8m
# Long chains of generators, iterators and closures.
TOO_DEEP = (RuntimeError, MemoryError)


def attempt(what, f, right):
    try:
        print(what, "ok" if f() == right else "wrong")
    except TOO_DEEP:
        print(what, "ok")


def chain(n):
    if n:
        yield from chain(n - 1)
    yield n


attempt("yield from", lambda: sum(chain(3000)), 3000 * 3001 // 2)


def mapped(n):
    it = iter([0])
    for _ in range(n):
        it = map(lambda x: x + 1, it)
    return list(it)


attempt("map of map", lambda: mapped(300), [300])
attempt("map of map", lambda: mapped(20000), [20000])


def zipped(n):
    it = iter([0])
    for _ in range(n):
        it = zip(it)
    return len(list(it))


attempt("zip of zip", lambda: zipped(5000), 1)


def wrap(n):
    f = lambda: 0
    for _ in range(n):
        f = (lambda g: lambda: g() + 1)(f)
    return f()


attempt("closures", lambda: wrap(500), 500)
attempt("closures", lambda: wrap(5000), 5000)
print("alive", sum(chain(50)), wrap(10))
