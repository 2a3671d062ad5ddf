# __int__, __float__, __index__, __bool__, __abs__ and __round__ on own classes.
class Num:
    def __init__(self, v):
        self.v = v

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __abs__(self):
        return Num(abs(self.v))

    def __neg__(self):
        return Num(-self.v)

    def __pos__(self):
        return Num(+self.v)

    def __bool__(self):
        return self.v != 0

    def __repr__(self):
        return "Num(%s)" % self.v


n = Num(-2.5)
print(int(n), float(n), abs(n), -n, +n, bool(n), bool(Num(0)))
print("yes" if n else "no", not Num(0), int(float(n) * 2))


class OnlyIndex:
    def __index__(self):
        return 3


i = OnlyIndex()
print(int(i), [10, 20, 30, 40][i], "x" * i, list(range(i)))


class Plain:
    pass


for bad in ("int(Plain())", "float(Plain())", "abs(Plain())", "-Plain()", "[1][Plain()]", "~n"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")


class BadInt:
    def __int__(self):
        return "five"

    def __float__(self):
        return "x"


for bad in ("int(BadInt())", "float(BadInt())"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print(bool(Plain()), [bool(x) for x in (Plain(), Num(1), Num(0))])
