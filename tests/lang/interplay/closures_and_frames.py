# Cells shared by closures, generators, comprehensions and classes that outlive their frame.
def build():
    count = 0
    log = []

    def up():
        nonlocal count
        count += 1
        return count

    def gen():
        nonlocal count
        while count < 6:
            count += 1
            yield count

    class K:
        start = count

        def bump(self):
            nonlocal count
            count += 10
            return count

        items = [up() for _ in range(2)]

    async def co():
        nonlocal count
        count += 100
        return count

    squares = [lambda i=i: (i, count) for i in range(2)]
    return up, gen, K, co, squares, lambda: count, log


up, gen, K, co, squares, get, log = build()
print(get(), K.start, K.items, up(), list(gen()), K().bump(), [f() for f in squares])
try:
    co().send(None)
except StopIteration as e:
    print(e.value, get())


def chain(n):
    if n == 0:
        return lambda: []
    inner = chain(n - 1)
    return lambda: inner() + [n]


print(chain(20)())


def swap():
    a, b = 1, 2

    def f():
        nonlocal a, b
        a, b = b, a

    def g():
        return a, b

    return f, g


f, g = swap()
f()
print(g())


def loop_cells():
    out = []
    for i in range(3):
        x = i * i

        def show(k=i):
            return i, x, k

        out.append(show)
    return [h() for h in out]


print(loop_cells())


def recursive_cells(n):
    def inner(k):
        nonlocal n
        n += k
        return n if k == 0 else inner(k - 1)

    return inner(3), n


print(recursive_cells(10))


def try_cells():
    x = "start"

    def reader():
        return x

    try:
        x = "try"
        raise ValueError("v")
    except ValueError as e:
        x = reader() + "+" + str(e)
    finally:
        x = reader() + "+finally"
    return reader()


print(try_cells())


def gen_cell():
    total = 0

    def add(v):
        nonlocal total
        total += v
        return total

    for i in range(4):
        yield add(i)
    yield [add(j) for j in range(3)]


print(list(gen_cell()))
makers = [(lambda n: (lambda: n, lambda v: [n, v]))(i) for i in range(3)]
print([(a(), b(a())) for a, b in makers])
