# Classes derived from list, dict, set, frozenset and tuple.
class D(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = 1

    def __setitem__(self, k, v):
        dict.__setitem__(self, k, v + 1)


class L(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.n = 5

    def append(self, x):
        super().append(x * 2)


class S(set):
    def __init__(self, items=()):
        super().__init__(items)
        self.add("x")


class F(frozenset):
    def __new__(cls, items):
        return super().__new__(cls, items)


class T(tuple):
    def first(self):
        return self[0]

    def __repr__(self):
        return "T" + tuple.__repr__(self)


d = D({"a": 1}, b=2)
d["z"] = 1
d.update(c=3)
print(d, d.extra, D([(1, 2)]), D(), len(d), bool(D()), "a" in d, d == {"a": 1, "b": 2, "z": 2, "c": 3})
print(type(d.copy()).__name__, type(D.fromkeys("ab", 1)).__name__, D.fromkeys("ab", 1), d | {1: 1})
print(dict(d), {**d}, list(d), d.get("a"), isinstance(d, dict), issubclass(D, dict))

l = L([3, 1])
l.sort()
l += [9]
l.append(4)
print(l, l.n, type(l).__name__, l * 2, l + [1], l == [1, 3, 9, 8], [1, 3, 9, 8] == l, l < [2], l[-1:])
l[0] = 7
del l[1]
l.extend(L([5]))
l *= 2
print(l, type(l).__name__, [*l], tuple(l), l.index(9), 9 in l, sum(l), max(l), sorted(l), l.pop())
print(list(reversed(l)), list(enumerate(l))[:2], l.copy(), "".join(L("ab")), list(zip(l, l))[:1])

s = S([1])
s |= {5}
print(s == {1, "x", 5}, len(s), s | {2} == {1, 2, 5, "x"}, s >= {1}, type(s).__name__, s - {1, 5})
print(F([1]), {F([1]): 1}[frozenset([1])], F([1]) | {2}, F([1]) == frozenset([1]), S([]) - {"x"}, F([]))

x = T((1, 2))
a, b = x
print(x, x.first(), x == (1, 2), x + (3,), x * 2, x[0:1], {x: 1}[(1, 2)], (1, 2) < x, a, b, [x], "%s-%s" % x)


class Attributes(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


o = Attributes()
o.x = 5
print(o.x, o, hasattr(o, "y"), getattr(o, "x"))


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter()
for ch in "hello":
    c[ch] += 1
print(c, c["q"], c.get("q"), "q" in c)


class Lower(dict):
    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __contains__(self, k):
        return super().__contains__(k.lower())

    def get(self, k, default=None):
        return self[k] if k in self else default


w = Lower(a=1)
print(w["A"], "A" in w, w.get("A"), w.get("Q", 3))
try:
    w["Q"]
except KeyError as e:
    print("KeyError", e)


class Everything(list):
    def __eq__(self, o):
        return "eq"

    def __contains__(self, o):
        return True

    def __len__(self):
        return 77

    def __iter__(self):
        return iter("xyz")

    def __repr__(self):
        return "Everything"


e = Everything([1])
print(e == 1, 5 in e, len(e), list(e), e, [e], tuple(e), sorted(set(e)), *e)


class Hashable(dict):
    def __hash__(self):
        return 5


print({Hashable(): 1}, hash(Hashable()))
print(list.__len__([1]), [1].__eq__([1]), [1].__lt__([2]), {}.__contains__(1), [1].__add__([2]))
print([1].__getitem__(0), {1}.__or__({2}), [1].__iadd__([2]), (1,).__hash__() == hash((1,)))
