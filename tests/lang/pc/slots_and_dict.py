# `__slots__`: beside a dict, special names among them, and many of them.
class Both:
    __slots__ = ("a", "b", "__dict__")

    def __init__(self):
        self.a = 1
        self.c = 3


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


x = Both()
print(x.a, x.c, x.__dict__)
show(lambda: x.b)
x.b = 2
x.d = 4
print(x.b, x.__dict__, hasattr(x, "b"))
x.__dict__ = {"z": 26, "a": "hidden"}
print(x.a, x.b, x.z)
show(lambda: x.c)
x.__dict__["b"] = "in the dict"
print(x.b)
del x.a
show(lambda: x.a)
show(lambda: x.a)
x.a = "again"
print(x.a, x.__dict__)
print(type(Both.a).__name__, Both.a.__get__(x), Both.b)
Both.a.__set__(x, 9)
print(x.a)


class Base:
    pass


class Slotted(Base):
    __slots__ = ("p", "q")


s = Slotted()
s.p = 1
s.r = 2
print(s.p, s.r, s.__dict__)
s.__dict__.clear()
print(s.p)
show(lambda: s.q)


class Free(Slotted):
    def __init__(self):
        self.p = "slot"
        self.free = "free"


f = Free()
print(f.p, f.free, f.__dict__)


class Narrow:
    __slots__ = ("n",)


class Wide(Narrow):
    pass


w = Wide()
w.n = 1
w.m = 2
print(w.n, w.m, w.__dict__, Wide.n is not None)
w.__dict__ = {}
print(w.n)
show(lambda: w.m)


class Many:
    __slots__ = ["s%d" % i for i in range(40)]


m = Many()
for i in range(40):
    setattr(m, "s%d" % i, i)
print([getattr(m, name) for name in Many.__slots__] == list(range(40)))
show(lambda: setattr(m, "other", 1))
show(lambda: m.__dict__)
del m.s20
show(lambda: m.s20)
print(m.s21, m.s39)


class More(Many):
    __slots__ = ["t%d" % i for i in range(300)]


m = More()
m.s39 = 1
m.t299 = 2
print(m.s39, m.t299)
show(lambda: setattr(m, "other", 1))
show(lambda: m.t298)


class Hashed:
    __slots__ = ("__hash__", "name")

    def __init__(self, name):
        self.name = name
        self.__hash__ = lambda: hash(self.name)

    def __eq__(self, other):
        return self.name == other.name


a, b = Hashed("n"), Hashed("n")
print(hash(a) == hash("n"), a == b, len({a, b}), {a: 1}[b])


class Special:
    __slots__ = ["__call__", "__len__", "__str__", "__iter__", "__eq__"]


o = Special()
o.__call__ = lambda *args: args
o.__len__ = lambda: 5
o.__str__ = lambda: "text"
o.__iter__ = lambda: iter([1, 2])
o.__eq__ = lambda other: other == 3
print(o(1, 2), len(o), str(o), list(o), o == 3, o == 4)
show(lambda: len(Special()))


class Covers(Both):
    a = "class variable"


c = Covers()
print(c.a, c.c)


show(lambda: type("W", (), {"__slots__": ("a", "a")}).__slots__)
show(lambda: type("W", (), {"__slots__": ("__dict__", "__dict__")}))
show(lambda: type("W", (Base,), {"__slots__": ("__dict__",)}))
show(lambda: type("W", (int,), {"__slots__": ("a",)})(3))


class Text(str):
    __slots__ = ("extra",)


t = Text("abc")
t.extra = 1
print(t, t.extra)
show(lambda: setattr(t, "other", 1))


import copy, pickle

x = Both()
x.b = [2]
print(x.__reduce_ex__(2)[2])
for y in copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x)):
    print(y.a, y.b, y.c, y.__dict__, y.b is x.b)
print([d for d in dir(Both) if not d.startswith("__")], "a" in vars(Both))


class HasA:
    __slots__ = ("a",)


class Nothing:
    __slots__ = ()


class Joined(HasA, Nothing):
    __slots__ = ("c",)


joined = Joined()
joined.a = 1
joined.c = 2
print(joined.a, joined.c)
show(lambda: joined.__dict__)
show(lambda: setattr(joined, "__dict__", {}))


class Other:
    __slots__ = ("b",)


class Same:
    __slots__ = ("a",)


a = HasA()
a.a = "kept"
a.__class__ = Same
print(type(a).__name__, a.a)
show(lambda: setattr(a, "__class__", Other))
show(lambda: setattr(a, "__class__", Base))


class Asks(HasA):
    __slots__ = ()

    def ask(self):
        return super().a


a = Asks()
a.a = 5
print(a.ask(), HasA.a.__get__(a), type(HasA.a).__name__)


class OfSet(Base):
    __slots__ = {"only"}


class OfFrozen:
    __slots__ = frozenset(["a", "b"])


o = OfSet()
o.only = 1
o.more = 2
print(o.only, o.__dict__)
o = OfFrozen()
o.b = 3
print(o.b)
show(lambda: setattr(o, "c", 1))
