# The bases of a class that is there already.
class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"

    def only(self):
        return "only B"


class C(A):
    pass


class D(C):
    pass


d = D()
print(d.who(), hasattr(d, "only"))
C.__bases__ = (B,)
print(d.who(), d.only(), C.__bases__, [c.__name__ for c in D.__mro__], C.__base__)
print(A.__subclasses__(), B.__subclasses__() == [C], isinstance(d, A), isinstance(d, B))
C.__bases__ = (A, B)
print(d.who(), d.only(), [c.__name__ for c in D.__mro__])

for value in (), 1, [A], (1,), (D,), (C,):
    try:
        C.__bases__ = value
    except TypeError as e:
        print(type(e).__name__, e)
for value in (int,), (A, object, B), (A, A):
    try:
        C.__bases__ = value
    except TypeError as e:
        print(type(e).__name__)
try:
    del C.__bases__
except TypeError as e:
    print(e)
print(d.who(), [c.__name__ for c in D.__mro__])


# An order that does not work out for a derived class leaves everything as it was.
class X:
    pass


class Y(X):
    pass


class M(X):
    pass


class N(M, Y):
    pass


before = N.__mro__
try:
    M.__bases__ = (Y, X)
    print([c.__name__ for c in N.__mro__])
    Y.__bases__ = (M,)
except TypeError:
    print("cycle")
print(M.__bases__ == (Y, X), Y.__bases__ == (X,), N.__mro__ == (N, M, Y, X, object))
print(before == N.__mro__)


class Base:
    def __getattr__(self, name):
        return "made " + name


class Plain:
    pass


class Late(Plain):
    pass


late = Late()
print(hasattr(late, "thing"))
Late.__bases__ = (Base,)
print(late.thing)
Late.__bases__ = (Plain,)
print(hasattr(late, "thing"))
