# `__mro_entries__`, `__prepare__`, `__init_subclass__` and `__set_name__`.
class Stand:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.bases


class A:
    a = 1


class B:
    b = 2


class C(Stand(A, B)):
    pass


print([c.__name__ for c in C.__mro__], C.a, C.b, len(C.__orig_bases__))


class D(A, Stand()):
    pass


print(D.__bases__ == (A,))


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, sorted(kw))
        return {"given": len(bases)}

    def __new__(mcs, name, bases, namespace, **kw):
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)


class E(metaclass=Meta, option=1):
    print("body", given)


print(E.given)


class Base:
    found = []

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.found.append((cls.__name__, tag))


class F(Base, tag="f"):
    pass


class G(F):
    pass


print(Base.found)
try:

    class H(Base, wrong=1):
        pass

except TypeError:
    print("TypeError")


class Named:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)


class K:
    x = Named()
    y = Named()


K.z = Named()
