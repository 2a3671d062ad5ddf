# type() with one and three arguments, class attributes, hooks and their errors.
print(type(5) is int, type(type) is type, type(int) is type)
A = type("A", (), {"x": 1, "f": lambda self: self.x})
print(A.__name__, A().f(), A.__bases__ == (object,))
B = type("B", (A,), {})
print(B().f(), B.__mro__ == (B, A, object), B.mro() == [B, A, object], B.__base__ is A)
print(int.__mro__ == (int, object), bool.mro() == [bool, int, object], object.__bases__, object.__base__)


def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


error(lambda: type())
error(lambda: type("A", ()))
error(lambda: type(1, (), {}))
error(lambda: type("A", [], {}))
error(lambda: type("A", (), []))
error(lambda: type("A", (1,), {}))
error(lambda: type("A", (bool,), {}))
error(lambda: type("A", (object, A), {}))
error(lambda: type("A", (A, A), {}))
error(lambda: type("A", (int, str), {}))
error(lambda: type("A", (), {}, x=1))


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Base:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("init_subclass", cls.__name__, sorted(kw.items()))


C = type("C", (Base,), {"n": Named()}, a=1, b=2)


class D(Base, c=3):
    m = Named()


class E(D):
    pass


error(lambda: object.__init_subclass__())
error(lambda: object.__init_subclass__(x=1))
try:
    class F(x=1):
        pass
except TypeError:
    print("TypeError")


class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class H(G):
    pass


print(G[1], H["a", 2], G[1:2])
error(lambda: A[1])


class Outer:
    class Inner:
        pass

    def f(self):
        class Local:
            def g(self):
                pass
        return Local


print(Outer.Inner.__qualname__, Outer.f.__qualname__, Outer().f().__qualname__, Outer().f().g.__qualname__)
print(Outer.__module__, Outer.Inner.__name__)
print(Outer.__class__ is type, Outer().__class__ is Outer)


# Assignment to __class__ and __dict__.
class P:
    def who(self):
        return "P"


class Q:
    def who(self):
        return "Q"


p = P()
p.a = 1
p.b = 2
p.__class__ = Q
print(p.who(), p.a, p.b, type(p) is Q)
p.c = 3
print(sorted(p.__dict__.items()))
q = Q()
q.z = 1
print(q.z, p.c)
q.__dict__ = {"y": 2}
print(q.y, hasattr(q, "z"))
q.y = 5
print(q.__dict__)


def assign(o, cls):
    o.__class__ = cls


error(lambda: assign(P(), int))
error(lambda: assign(P(), 5))
