# super() with and without arguments, in methods of every kind.
class Base:
    def __init__(self, **kw):
        self.log = ["Base"]
        self.kw = kw

    def m(self, x):
        return ("Base.m", x)

    @classmethod
    def make(cls, *a):
        return cls.__name__, a

    @staticmethod
    def util(x):
        return x * 2

    @property
    def p(self):
        return "Base.p"


class Mid(Base):
    def __init__(self, mid=None, **kw):
        super().__init__(**kw)
        self.log.append("Mid")

    def m(self, x):
        return ("Mid.m",) + super(Mid, self).m(x + 1)

    @classmethod
    def make(cls, *a):
        return super().make(1, *a)

    @staticmethod
    def util(x):
        return Base.util(x) + 1

    @property
    def p(self):
        return super().p + "+Mid.p"


class Leaf(Mid):
    def __init__(self, **kw):
        super().__init__(mid=1, **kw)
        self.log.append("Leaf")

    def m(self, x):
        up = super()
        return [up.m(i) for i in range(x)]

    def nested(self):
        def inner():
            return super(Leaf, self).m(0)

        return inner()

    def via_class(self):
        return __class__.__name__


leaf = Leaf(z=3)
print(leaf.log, leaf.kw, leaf.m(2), leaf.nested())
print(Leaf.make(5), leaf.make(), leaf.util(4), leaf.p, leaf.via_class())
print(super(Mid, leaf).m("direct"), super(Leaf, Leaf).make())
try:
    super(Mid, leaf).missing
except AttributeError:
    print("AttributeError")
