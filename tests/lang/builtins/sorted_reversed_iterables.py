# Functions that take any iterable take all of them.
class Iter:
    def __iter__(self):
        return iter([3, 1, 2])


class Old:
    def __getitem__(self, i):
        return [3, 1, 2][i]


def gen():
    yield 3
    yield 1
    yield 2


sources = (
    lambda: [3, 1, 2],
    lambda: (3, 1, 2),
    lambda: {3: 0, 1: 0, 2: 0},
    lambda: Iter(),
    lambda: Old(),
    gen,
    lambda: map(int, "312"),
    lambda: filter(None, [3, 0, 1, 2]),
    lambda: iter([3, 1, 2]),
    lambda: bytes([3, 1, 2]),
    lambda: bytearray([3, 1, 2]),
    lambda: {3: 0, 1: 0, 2: 0}.keys(),
    lambda: {0: 3, 1: 1, 2: 2}.values(),
    lambda: (x for x in (3, 1, 2)),
    lambda: reversed([2, 1, 3]),
)
consumers = (
    list,
    tuple,
    sorted,
    sum,
    max,
    min,
    lambda i: sorted(set(i)),
    lambda i: sorted(frozenset(i)),
    any,
    all,
    lambda i: bytes(i),
    lambda i: list(enumerate(i)),
    lambda i: list(zip(i, "abc")),
    lambda i: list(map(str, i)),
    lambda i: [*i],
    lambda i: (lambda *a: a)(*i),
    lambda i: [x for x in i],
    lambda i: 1 in i,
    lambda i: dict.fromkeys(i),
    lambda i: [].extend(i),
    lambda i: ",".join(map(str, i)),
    lambda i: list(bytearray(i)),
    lambda i: [a for a, *_ in [tuple(i)]],
    lambda i: sum(i, 10),
    lambda i: sorted(i, reverse=True),
)
for n, consume in enumerate(consumers):
    results = [consume(source()) for source in sources]
    print(n, results[0], all(r == results[0] for r in results))
