# Metaclasses: __new__, __init__, __call__, __prepare__, inheritance, conflicts.
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", mcs.__name__, name, [b.__name__ for b in bases], kw)
        ns["added"] = name.lower()
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, name, kw)
        super().__init__(name, bases, ns)
        cls.made = True

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def method(cls):
        return ("method of", cls.__name__)

    @property
    def prop(cls):
        return "prop of " + cls.__name__


class A(metaclass=Meta, flag=1):
    def __init__(self, x):
        self.x = x


print(type(A).__name__, type(A) is Meta, isinstance(A, Meta), isinstance(A, type))
print(A.added, A.made, A.method(), A.prop)
a = A(5)
print(a.x, type(a) is A, a.added)
for name in ("method", "prop"):
    try:
        getattr(a, name)
    except AttributeError:
        print("AttributeError", name)


class B(A):
    pass


print(type(B) is Meta, B.method(), B(6).x)


class C(B, tag="c"):
    def __new__(cls, x):
        self = super().__new__(cls)
        self.new = True
        return self


print(C(7).x, C(8).new)
D = Meta("D", (A,), {"y": 1})
print(D.y, type(D) is Meta, D.added)
E = type("E", (A,), {})
print(type(E) is Meta)


class Sub(Meta):
    pass


class F(A, metaclass=Sub):
    pass


print(type(F) is Sub)


class G(F, B):
    pass


print(type(G) is Sub)


class Other(type):
    pass


try:
    class H(A, metaclass=Other):
        pass
except TypeError as e:
    print("TypeError")
try:
    class O(metaclass=Other):
        pass

    class I(A, O):
        pass
except TypeError as e:
    print("TypeError")


# __prepare__, and keywords to it.
class Prepared(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", mcs.__name__, name, bases, kw)
        return {"prepared": name, "given": kw}

    def __new__(mcs, name, bases, ns, **kw):
        print(sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        pass


class P(metaclass=Prepared, k=3):
    z = 1
    print("prepared is", prepared)


print(P.prepared, P.given, P.z)


# A metaclass need not be a class.
def function(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)


class Made(metaclass=function, x=1):
    a = 1
    b = 2


print(Made)


# super() and __class__ in methods of a class with a metaclass.
class S1(metaclass=Other):
    def who(self):
        return "S1"


class S2(S1):
    def who(self):
        return "S2 " + super().who() + " " + __class__.__name__


print(S2().who())


# The cell is there for the hooks.
class Hooked:
    def __init_subclass__(cls, **kw):
        print("hook", cls.__name__, cls().who(), kw)


class S3(Hooked, S1, a=1):
    def who(self):
        return __class__.__name__ + super().who()


# Unpacking in the bases.
bases = (S1, Hooked)
kw = {"b": 2}


class S4(*bases, **kw):
    pass


print([c.__name__ for c in S4.__mro__])


class S5(*[]):
    pass


print(S5.__bases__)


# A decorator and a metaclass.
def deco(cls):
    print("decorating", cls.__name__)
    return cls


@deco
class S6(metaclass=Other):
    pass


# Singleton by __call__.
class Single(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class One(metaclass=Single):
    def __init__(self, n):
        self.n = n


print(One(1) is One(2), One(3).n)
