# `__missing__` is also asked when `__getitem__` is called by its name.
from collections import Counter, defaultdict


class M(dict):
    def __missing__(self, key):
        return "no " + str(key)


class Upper(M):
    def __getitem__(self, key):
        return super().__getitem__(key).upper()


class Plain(dict):
    def __getitem__(self, key):
        return super().__getitem__(key)


m = M(a=1)
get = m.__getitem__
print(get("a"), get("b"), m.__getitem__("c"), dict.__getitem__(m, "d"), M.__getitem__(m, "e"))
print(list(map(m.__getitem__, ["a", "x"])), "x" in m, m.get("x"))
print(Upper(a="x")["a"], Upper()["q"], Upper().__getitem__("r"))

d = defaultdict(list)
d.__getitem__("k").append(1)
print(dict(d), sorted("bca", key=defaultdict(int, {"a": 3}).__getitem__))
print(Counter("aab").__getitem__("z"), Counter("aab").__getitem__("a"))


def fails():
    raise ValueError("from the factory")


for f in (Plain().__getitem__, {}.__getitem__, defaultdict(None).__getitem__):
    try:
        f("none")
    except KeyError as e:
        print("KeyError", e)
try:
    defaultdict(fails).__getitem__(1)
except ValueError as e:
    print(e)
try:
    m.__getitem__([])
except TypeError as e:
    print("TypeError")
