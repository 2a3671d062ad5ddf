# Containers with weak references, while what they refer to is alive.
import copy
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def method(self):
        return self.n


a, b, c = A(1), A(2), A(3)
d = weakref.WeakValueDictionary({"a": a})
d["b"] = b
print(sorted(d.keys()), sorted(v.n for v in d.values()), len(d), d["a"] is a)
print("a" in d, "z" in d, d.get("z"), d.get("z", 5), d.setdefault("c", c) is c, d.setdefault("c", a) is c)
print(sorted(k for k in d), sorted((k, v.n) for k, v in d.items()))
print(d.pop("a") is a, d.pop("a", None), len(d), len(d.valuerefs()))
d.update(x=a, y=b)
print(sorted(d), sorted(d.copy()), sorted(copy.copy(d)), sorted(d | {"q": a}), d == d.copy())
del d["x"]
for f in (lambda: d["x"], lambda: d.pop("x"), lambda: d.__delitem__("x")):
    try:
        f()
    except KeyError as e:
        print("KeyError", e.args)
d.clear()
print(len(d), list(d))
try:
    d.popitem()
except KeyError:
    print("KeyError")
try:
    d["n"] = 5
except TypeError:
    print("TypeError")

k = weakref.WeakKeyDictionary()
k[a] = "one"
k[b] = "two"
print(k[a], k[b], len(k), a in k, c in k, k.get(c), k.get(c, 7))
k[a] = "new"
print(len(k), k[a], sorted(k.values()), sorted(x.n for x in k), len(k.keyrefs()))
print(k.pop(a), a in k, k.setdefault(c, "three"), sorted(x.n for x in k.copy()))
try:
    k[a]
except KeyError:
    print("KeyError")

s = weakref.WeakSet([a, b])
print(len(s), a in s, c in s, 5 in s, sorted(x.n for x in s))
s.add(c)
s.add(c)
s.discard(a)
s.discard(a)
print(sorted(x.n for x in s), len(s))
s.remove(b)
try:
    s.remove(b)
except KeyError:
    print("KeyError")
t = weakref.WeakSet([a, c])
for result in (s | t, s & t, t - s, s ^ t, s.union([b]), t.difference([a])):
    print(type(result).__name__, sorted(x.n for x in result))
print(s <= t, s < t, t >= s, s == t, s.issubset(t), s.isdisjoint([b]), t == weakref.WeakSet([c, a]))
s |= t
s -= weakref.WeakSet([c])
print(sorted(x.n for x in s))

m = weakref.WeakMethod(a.method)
print(m()(), m() == a.method, m == weakref.WeakMethod(a.method), m == weakref.WeakMethod(b.method))
try:
    weakref.WeakMethod(len)
except TypeError:
    print("TypeError")


class Values:
    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __add__(self, other):
        return ("sum", other)

    def __radd__(self, other):
        return ("reflected", other)

    def __contains__(self, x):
        return x in self.items

    def __call__(self, x):
        return x + 1


v = Values()
p = weakref.proxy(v)
print(len(p), p[1], p + 5, 5 + p, 2 in p, 7 in p, p(4), bool(p), p.items)
p.more = 5
print(v.more)
print(isinstance(p, weakref.ProxyTypes), isinstance(weakref.proxy(a), weakref.ProxyType))
try:
    hash(p)
except TypeError:
    print("TypeError")
print(weakref.ReferenceType is weakref.ref)
