# Every kind of callable with every kind of argument list.
class New:
    def __new__(cls, *a, **k):
        self = object.__new__(cls)
        self.new = (a, sorted(k))
        return self

    def __init__(self, *a, **k):
        self.init = (a, sorted(k))

    def method(self, *a, **k):
        return a, sorted(k)

    @classmethod
    def klass(cls, *a, **k):
        return cls.__name__, a, sorted(k)

    @staticmethod
    def static(*a, **k):
        return a, sorted(k)

    def __call__(self, *a, **k):
        return "call", a, sorted(k)


def function(*a, **k):
    return a, sorted(k)


def gen(*a, **k):
    yield a, sorted(k)


async def coro(*a, **k):
    return a, sorted(k)


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


n = New()
callables = {
    "function": function,
    "lambda": lambda *a, **k: (a, sorted(k)),
    "method": n.method,
    "unbound": lambda *a, **k: New.method(n, *a, **k),
    "klass": New.klass,
    "static": New.static,
    "instance": n,
    "class": lambda *a, **k: (New(*a, **k).new, New(*a, **k).init),
    "gen": lambda *a, **k: next(gen(*a, **k)),
    "coro": lambda *a, **k: run(coro(*a, **k)),
    "dict": lambda *a, **k: sorted(dict(**k)),
}
for name, f in callables.items():
    print(
        name,
        f(),
        f(1),
        f(x=1),
        f(1, 2, y=3, x=4),
        f(*[1, 2], **{"z": 1}),
        f(0, *(1,), *[2], a=1, **{"b": 2}, **{"c": 3}),
    )


class Mapping:
    def keys(self):
        return ["m1", "m2"]

    def __getitem__(self, k):
        return k.upper()


class Args:
    def __iter__(self):
        yield from (7, 8)


print(
    function(*Args(), **Mapping()),
    function(*{"k": 1}, *"ab", *range(2)),
    function(*map(str, [1])),
    function(**dict(zip("ab", [1, 2]))),
)
for bad in (
    "function(*5)",
    "function(**5)",
    "function(**{1: 2})",
    "function(a=1, **{'a': 2})",
    "n.method(**[1])",
    "5(*[1])",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")


def failing_args():
    raise KeyError("argument")


try:
    function(1, failing_args(), *5)
except KeyError as e:
    print("arguments before the call", e.args)
print([f(1) for f in (str, int, bool, float, list("ab").append, repr)])
