# Classes know who is derived from them, in the order in which that happened.


def names(cls):
    return [c.__name__ for c in type.__subclasses__(cls)]


class A:
    pass


class B(A):
    pass


class C(A):
    pass


class D(B, C):
    pass


print(names(A), names(B), names(C), names(D))


class Number(int):
    pass


print(names(int)[-1], names(Number))


class Meta(type):
    pass


class M(metaclass=Meta):
    pass


class N(M):
    pass


print(names(M), names(Meta), type.__subclasses__(Meta))
E = type("E", (A,), {})
print(names(A))
A.__subclasses__().clear()
print(names(A))
print([c.__name__ for c in type.__subclasses__(A)])


class Error(ValueError):
    pass


print(names(Error), "Error" in names(ValueError))
try:
    A.__subclasses__(1)
except TypeError:
    print("TypeError")
