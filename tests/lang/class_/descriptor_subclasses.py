# Classes derived from property, staticmethod and classmethod.
class P(property):
    extra = 1


class S(staticmethod):
    pass


class K(classmethod):
    pass


class A:
    @P
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

    y = P(lambda self: self._x + 1, None)

    @S
    def s(a):
        return ("static", a)

    @K
    def k(cls, a):
        return (cls.__name__, a)


a = A()
a.x = 5
print(a.x, a.y, a.s(1), A.s(2), a.k(3), A.k(4))
try:
    a.y = 1
except AttributeError:
    print("AttributeError")
try:
    del a.x
except AttributeError:
    print("AttributeError")
print(P.extra, isinstance(P(), property))


class B(A):
    @property
    def x(self):
        return super().x * 2

    @classmethod
    def k(cls, a):
        return super().k(a) + ("B",)


b = B()
b._x = 4
print(b.x, b.k(1), b.y)
for bad in (lambda: type.__new__(int, "X", (), {}), lambda: type.__new__(5, "X", (), {})):
    try:
        bad()
    except TypeError:
        print("TypeError")
