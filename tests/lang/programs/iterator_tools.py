# A toolkit of iterators written as generators and classes.
def chain(*its):
    for it in its:
        yield from it


def islice(it, *args):
    s = slice(*args)
    i, step, stop = s.start or 0, s.step or 1, s.stop
    for n, x in enumerate(it):
        if stop is not None and n >= stop:
            return
        if n == i:
            yield x
            i += step


def groupby(it, key=lambda x: x):
    group, current, first = [], None, True
    for x in it:
        k = key(x)
        if not first and k != current:
            yield current, group
            group = []
        current, first = k, False
        group.append(x)
    if not first:
        yield current, group


def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    for total in it:
        break
    else:
        return
    yield total
    for x in it:
        total = f(total, x)
        yield total


def product(*pools):
    result = [()]
    for pool in pools:
        result = [r + (x,) for r in result for x in pool]
    return iter(result)


def combinations(items, k):
    if k == 0:
        yield ()
        return
    for i in range(len(items) - k + 1):
        for rest in combinations(items[i + 1 :], k - 1):
            yield (items[i],) + rest


def tee(it, n=2):
    it = iter(it)
    queues = [[] for _ in range(n)]

    def gen(mine):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(x)
            yield mine.pop(0)

    return tuple(gen(q) for q in queues)


class Cycle:
    def __init__(self, items):
        self.items, self.i = list(items), -1

    def __iter__(self):
        return self

    def __next__(self):
        self.i = (self.i + 1) % len(self.items)
        return self.items[self.i]


class Peekable:
    def __init__(self, it):
        self.it, self.ahead = iter(it), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.ahead.pop() if self.ahead else next(self.it)

    def peek(self, default=None):
        if not self.ahead:
            try:
                self.ahead.append(next(self.it))
            except StopIteration:
                return default
        return self.ahead[0]


print(
    list(chain("ab", [1], (2,))), list(islice("abcdefgh", 2, 7, 2)), list(islice(Cycle("xyz"), 7))
)
print(
    [(k, len(g)) for k, g in groupby("aaabbc")],
    list(groupby([1, 3, 2, 4, 5], lambda n: n % 2)),
    list(groupby([])),
)
print(
    list(accumulate([1, 2, 3, 4])),
    list(accumulate([3, 1, 4], max)),
    list(accumulate([])),
    list(accumulate("abc")),
)
print(
    list(product("ab", [0, 1])),
    len(list(product(range(3), range(4), "xy"))),
    list(combinations("abcd", 2)),
)
a, b = tee(x * x for x in range(5))
print(next(a), next(a), list(b), list(a))
p = Peekable([1, 1, 2, 3, 3])
runs = []
while p.peek() is not None:
    x, n = next(p), 1
    while p.peek() == x:
        next(p)
        n += 1
    runs.append((x, n))
print(runs, p.peek("empty"))
