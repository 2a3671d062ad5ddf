# A descriptor that only sets leaves reading to the instance.

from collections import namedtuple


class Set:
    def __init__(self, name):
        self.name = name

    def __set__(self, instance, value):
        instance.__dict__[self.name] = ("set", value)


class A:
    x = Set("x")


class B(A):
    pass


for cls in (A, B):
    a = cls()
    print(type(a.x).__name__)
    a.x = 5
    print(a.x, a.__dict__)
    a.x = 6
    print(a.x, type(cls.x).__name__)

T = namedtuple("T", "a index count")


class U(T):
    pass


print(T(1, 2, 3).index, U(1, 2, 3).index, U(1, 2, 3).count, U(1, 2, 3).a)
V = namedtuple("V", "a b")


class W(V):
    pass


print(W(1, 1).count(1), W(1, 2).index(2))
