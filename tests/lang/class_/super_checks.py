# super(): its arguments, attributes and errors.
class A:
    v = 1

    def m(self):
        return "A.m"

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return "A.p"


class B(A):
    v = 2

    def m(self):
        return "B" + super().m()

    @classmethod
    def c(cls):
        return "B" + super().c()

    @property
    def p(self):
        return "B" + super().p

    def explicit(self):
        return super(B, self).m(), super(B, type(self)).c(), super(B, B).v


b = B()
print(b.m(), B.c(), b.p, b.explicit(), super(B, b).v)
print(str(super(B, b))[:18])


def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


error(lambda: super(1, 1))
error(lambda: super(B, 1))
error(lambda: super(B, A()))
error(lambda: super(B, A))


def outside():
    return super()


def star(*args):
    return super()


error(outside)
error(star)
error(lambda: super(B, b).nothing)
error(lambda: setattr(super(B, b), "x", 1))
error(lambda: delattr(super(B, b), "m"))
error(lambda: object.__new__(1))


class Base:
    def __setattr__(self, k, v):
        print("set", k)
        super().__setattr__(k, v)

    def __getattr__(self, k):
        return "made " + k

    def __eq__(self, o):
        return super().__eq__(o) is True

    def __hash__(self):
        return super().__hash__() and 1 or 1

    def __repr__(self):
        return "Base:" + super().__repr__()[:1]

    def __format__(self, spec):
        return "F" + spec

    def __dir__(self):
        return ["z", "m"] + [n for n in super().__dir__() if n == "x"]


o = Base()
o.x = 1
print(o.x, o.y, o == o, o == 1, hash(o), repr(o), f"{o:>5}", dir(o))
