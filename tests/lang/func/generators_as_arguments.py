# Generators and lambdas passed around, stored and composed.
def apply_n(f, n, x):
    for _ in range(n):
        x = f(x)
    return x


def numbers(*ns):
    for n in ns:
        yield n


def pipeline(source, *stages):
    for stage in stages:
        source = stage(source)
    return source


def mapping(f):
    return lambda it: (f(x) for x in it)


def keeping(f):
    return lambda it: (x for x in it if f(x))


def taking(n):
    def stage(it):
        for i, x in enumerate(it):
            if i >= n:
                return
            yield x

    return stage


def batching(n):
    def stage(it):
        batch = []
        for x in it:
            batch.append(x)
            if len(batch) == n:
                yield batch
                batch = []
        if batch:
            yield batch

    return stage


print(
    apply_n(lambda x: x * 2, 10, 1), apply_n(lambda s: s + "!", 3, "hi"), apply_n(sorted, 2, "cab")
)
print(
    list(pipeline(range(100), keeping(lambda x: x % 3 == 0), mapping(lambda x: x * x), taking(5)))
)
print(list(pipeline(numbers(5, 3, 8, 1, 9), batching(2), mapping(max))))
print(sum(pipeline(iter("a1b22c3"), keeping(str.isdigit), mapping(int))))
counts = {}
for kind in pipeline(["x", 1, 2.5, "y", None], mapping(type), mapping(lambda t: t.__name__)):
    counts[kind] = counts.get(kind, 0) + 1
print(counts)
table = [("double", lambda x: x * 2), ("square", lambda x: x**2), ("negate", lambda x: -x)]
print([(name, [f(v) for v in (1, 3)]) for name, f in table], {n: f(10) for n, f in table})
print(
    pipeline([1, 2], *[mapping(f) for _, f in table], list),
    pipeline("unchanged"),
    list(pipeline(numbers())),
)
