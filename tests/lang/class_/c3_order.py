# Method resolution order of multiple inheritance (C3).
def mro(c):
    return [k.__name__ for k in c.__mro__] if hasattr(c, "__mro__") else None


class O:
    def who(self):
        return ["O"]


class A(O):
    def who(self):
        return ["A"] + super().who()


class B(O):
    def who(self):
        return ["B"] + super().who()


class C(O):
    def who(self):
        return ["C"] + super().who()


class D(A, B):
    def who(self):
        return ["D"] + super().who()


class E(B, C):
    def who(self):
        return ["E"] + super().who()


class F(D, E):
    def who(self):
        return ["F"] + super().who()


print(F().who())
print(D().who(), E().who())


class Left:
    x = "left"
    only_left = 1


class Right:
    x = "right"
    y = "right"


class Both(Left, Right):
    pass


class Diamond(A, C):
    pass


print(Both.x, Both.y, Both().only_left, Diamond().who())
for bases in ((A, O), (O, A), (A, A), (D, B, A)):
    try:
        t = type("T", bases, {})
        print("ok", t().who())
    except TypeError:
        print("TypeError", [b.__name__ for b in bases])
print(issubclass(F, O), isinstance(F(), C), issubclass(D, C))
