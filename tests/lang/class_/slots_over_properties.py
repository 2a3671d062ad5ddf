# A slot with the name of something in a base stands before it.


class Base:
    kind = "base"

    @property
    def p(self):
        return "property"

    def m(self):
        return "method"


class Derived(Base):
    __slots__ = ("p", "kind", "m")


d = Derived()
for name in ("p", "kind", "m"):
    try:
        print(getattr(d, name))
    except AttributeError:
        print("AttributeError", name)
    setattr(d, name, name + "!")
    print(getattr(d, name))
    delattr(d, name)
    print(hasattr(d, name))
print(type(Derived.__dict__["p"]).__name__, Base().p, Base().m())


class Deeper(Derived):
    p = 5


print(Deeper().p, Deeper.p)


class Marker:
    __slots__ = ("x",)

    def __eq__(self, other):
        return True


try:
    hash(Marker())
except TypeError:
    print("TypeError")
