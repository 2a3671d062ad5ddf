# Weak references are shared, equal when their objects are, and a class to derive from.
import gc
import weakref


class Thing:
    def __init__(self, n=0):
        self.n = n

    def method(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, Thing) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


def collect():
    # What has been in a register a moment ago may still be seen once.
    (lambda *args: None)(*range(20))
    gc.collect()


def run():
    a, b = Thing(5), Thing(5)
    r, s = weakref.ref(a), weakref.ref(b)
    print(r is weakref.ref(a), r == s, r != s, hash(r) == hash(a), r() is a, len({r, s}))
    print(isinstance(r, weakref.ReferenceType), type(r).__name__, r.__callback__)
    told = []
    t = weakref.ref(a, told.append)
    print(t is r, t == r, t.__callback__ == told.append, weakref.getweakrefcount(a))
    print(set(weakref.getweakrefs(a)) == {r, t}, weakref.getweakrefcount(b))
    return r, s, t, told


r, s, t, told = run()
collect()
print(r(), s(), [x is t for x in told], r == s, r == r, t.__callback__, repr(r)[-7:])
print(hash(r) == hash(5))


class Named(weakref.ref):
    def __new__(cls, obj, callback=None, name=None):
        return super().__new__(cls, obj, callback)

    def __init__(self, obj, callback=None, name=None):
        super().__init__(obj, callback)
        self.name = name

    def __call__(self):
        return self.name, super().__call__()


thing = Thing(1)
n = Named(thing, name="mine")
print(n()[0], n()[1] is thing, n is Named(thing), n == weakref.ref(thing))

for bad in (1, "a", 1.5, None, (), [], {}, object()):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)


class Slotted:
    __slots__ = ("x",)


class Weak:
    __slots__ = ("x", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as e:
    print(e)
weak = Weak()
print(weakref.ref(weak)() is weak, weakref.ref(Thing)() is Thing, weakref.ref(int)() is int)

method = weakref.WeakMethod(thing.method)
print(method()() == 1, method == weakref.WeakMethod(thing.method), isinstance(method, weakref.ref))
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(e)

proxy = weakref.proxy(thing)
print(proxy is weakref.proxy(thing), proxy.n, proxy.method(), proxy == thing)
print(isinstance(proxy, Thing))
proxy.n = 9
print(thing.n, proxy.__class__ is Thing, type(proxy) is weakref.ProxyType)

values = weakref.WeakValueDictionary({"a": thing})
keys = weakref.WeakKeyDictionary({thing: "value"})
items = weakref.WeakSet([thing])
print(dict(values) == {"a": thing}, list(keys.values()), thing in items, 5 in items, 5 in keys)
print(values.valuerefs()[0].key, keys.keyrefs()[0]() is thing, len(values | {"b": thing}))
for f in (lambda: keys[5], lambda: values["none"], lambda: items.remove(Thing(3))):
    try:
        f()
    except (TypeError, KeyError) as e:
        print(type(e).__name__)
del thing, f
collect()
print(len(values), len(keys), len(items), method(), n())
try:
    proxy.n
except ReferenceError as e:
    print(e)
