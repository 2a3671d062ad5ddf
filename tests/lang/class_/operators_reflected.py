# When reflected methods are tried, and NotImplemented.
class L:
    def __add__(self, o):
        print("L.__add__")
        return NotImplemented

    def __sub__(self, o):
        return "L-"

    def __lshift__(self, o):
        return NotImplemented


class R:
    def __radd__(self, o):
        print("R.__radd__", type(o).__name__)
        return "R+"

    def __rsub__(self, o):
        return "R-"

    def __rmul__(self, o):
        return "R*%s" % o

    def __rtruediv__(self, o):
        return "R/%s" % o

    def __rfloordiv__(self, o):
        return "R//%s" % o

    def __rmod__(self, o):
        return "R%%%s" % o

    def __rpow__(self, o):
        return "R**%s" % o

    def __rlshift__(self, o):
        return "R<<%s" % type(o).__name__

    def __rrshift__(self, o):
        return "R>>%s" % o

    def __rand__(self, o):
        return "R&%s" % o

    def __ror__(self, o):
        return "R|%s" % o

    def __rxor__(self, o):
        return "R^%s" % o


print(L() + R())
print(L() - R(), L() << R())
print(5 + R(), "s" + R(), [1] + R(), None + R())
r = R()
print(2 * r, 2 / r, 2 // r, 2 % r, 2**r, 2 << r, 2 >> r, 2 & r, 2 | r, 2 ^ r, 2 - r)
for bad in ("L() + 1", "L() << 1", "r + 1", "1 @ r"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print(1.5 * r, NotImplemented is NotImplemented)
