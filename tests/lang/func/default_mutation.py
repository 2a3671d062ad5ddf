# Default objects, keyword-only defaults and closures over parameters.
def counter(start=[0]):
    start[0] += 1
    return start[0]


print(counter(), counter(), counter([10]), counter())


def collect(item, *, into=None, seen=set()):
    into = [] if into is None else into
    if item not in seen:
        seen.add(item)
        into.append(item)
    return into


print(collect(1), collect(1), collect(2, into=[0]), collect(2, seen=set()))


def outer(n, step=1, *, scale=lambda v: v * 10):
    def inner(k=n, *, by=step):
        nonlocal n
        n += by
        return scale(k), n

    return inner


f = outer(1)
print(f(), f(), f(5, by=100), f())
g = outer(2, 3, scale=str)
print(g(), g(k="x"), [h() for h in [outer(i) for i in range(3)]])
configs = []
for name in ("a", "b"):
    for level in range(2):

        def configured(x, name=name, *, level=level):
            return "%s%d:%s" % (name, level, x)

        configs.append(configured)
print([c("v") for c in configs], configs[0]("v", "z", level=9))


def sentinel(x, default=object()):
    return "missing" if x is default else "given"


print(sentinel(None), sentinel(0))


def chained(a, b=None, c=None):
    b = a if b is None else b
    c = a + b if c is None else c
    return a, b, c


print(chained(1), chained(1, 2), chained(1, c=9), chained(*[4], **{"c": 0}))


class K:
    base = 5

    def m(self, x=base, y=[base]):
        y.append(x)
        return y


print(K().m(), K().m(6), K.m(None, 7))
