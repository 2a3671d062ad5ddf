# dict: constructors, methods, views, errors, changes during iteration.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


d = {"a": 1, "b": 2, "c": 3}
t(lambda: dict(d, z=1))
t(lambda: dict([(1, 2), [3, 4], "ab"]))
t(lambda: dict(zip("ab", range(2)), c=5))
t(lambda: dict([1]))
t(lambda: dict([(1, 2, 3)]))
t(lambda: dict(5))
t(lambda: dict({}, {}))
t(lambda: d.keys() & {"a", "x"})
t(lambda: sorted(d.keys() | ["q"]))
t(lambda: sorted(d.keys() - "a"))
t(lambda: sorted(d.keys() ^ {"a", "z"}))
t(lambda: sorted({"a", "z"} - d.keys()))
t(lambda: sorted(d.items() & {("a", 1), ("b", 9)}))
t(lambda: (d.keys() == {"a", "b", "c"}, d.keys() >= {"a"}, d.keys() < {"a"}, {"a"} <= d.keys()))
t(lambda: d.items() == {("a", 1), ("b", 2), ("c", 3)})
t(lambda: d.values() == d.values())
t(lambda: (d.keys().isdisjoint("xyz"), d.items().isdisjoint([("a", 1)])))
t(lambda: (("a", 1) in d.items(), ("a", 2) in d.items(), 3 in d.values(), "a" in d.keys(), 5 in d.items()))
t(lambda: (d.keys(), d.values(), d.items()))
t(lambda: (list(reversed(d)), list(reversed(d.keys())), list(reversed(d.items())), list(reversed(d.values()))))
t(lambda: hash(d.keys()))
t(lambda: d.keys()[0])
t(lambda: len(d.items()))
t(lambda: d.pop("zz"))
t(lambda: d.pop("zz", None))
t(lambda: d.pop())
t(lambda: {}.popitem())
t(lambda: d.get("q", 5))
t(lambda: d.get())
t(lambda: d.setdefault("n"))
t(lambda: d.pop("n"))
t(lambda: d.update(5))
t(lambda: d.update([(1, 2)], x=3))
t(lambda: d)
t(lambda: d | {"a": 9})
t(lambda: {"k": 1} | [("a", 1)])
t(lambda: d.fromkeys("ab"))
t(lambda: dict.fromkeys(5))
t(lambda: d.fromkeys([1, 2], []))
t(lambda: {[]: 1})
t(lambda: d[[]])
t(lambda: {1: "a", 1.0: "b", True: "c"})
t(lambda: d < d)
t(lambda: d == {"a": 1})
t(lambda: {1: d} == {1: dict(d)})
t(lambda: d["zz"])
e = {1: 2}
e |= {3: 4}
e |= [(5, 6)]
print(e)


def grow():
    for k in e:
        e[k + 100] = 0


def shrink():
    for k in e:
        del e[k]


def views():
    for k, v in e.items():
        e.clear()


def same():
    for k in e:
        e[k] = k
    return e


t(same)
t(grow)
t(shrink)
t(views)
it = iter({1: 2})
print(next(it), next(it, "end"), next(it, "end"))


class M:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


t(lambda: dict(M()))
t(lambda: {**M(), "r": 1})


class D(dict):
    def __missing__(self, k):
        return "missing " + str(k)


m = D(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, m)
k = {}
k["self"] = k
print(k)
del k["self"]
t(lambda: k.__contains__("x"))
t(lambda: (k.__len__(), d.__getitem__("a")))
