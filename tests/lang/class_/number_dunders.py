# Methods of the number types, called by their names.


def show(f):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, OverflowError, ValueError) as e:
        print(type(e).__name__)


print((5).__index__(), True.__index__(), (5).__int__(), (5.75).__int__(), (-5.75).__int__())
print((5).__float__(), (2.5).__float__(), True.__int__(), type(True.__int__()))
print((5).__format__("04d"), (255).__format__("x"), (1.5).__format__(".2f"), "a".__format__(">3"))
print((5).__radd__(3), (5).__rsub__(3), (5).__rmul__(3), (5).__rmod__(13), (5).__rpow__(2))
print((5).__rfloordiv__(13), (4).__rtruediv__(2), (2).__rlshift__(3), (2).__rrshift__(12))
print((6).__rand__(3), (6).__ror__(3), (6).__rxor__(3))
print((2.5).__radd__(1.0), (2.5).__rsub__(1), (0.5).__rtruediv__(1), (2.0).__rmod__(5))
print((5).__divmod__(3), (5).__rdivmod__(13), (5.0).__divmod__(3), (2).__pow__(10), (2).__pow__(10, 7))
print((2.5).__ceil__(), (2.5).__floor__(), (2.5).__trunc__(), (-2.5).__trunc__(), (7).__ceil__())
print((7).__floor__(), (7).__trunc__(), (2.5).__round__(), (3.5).__round__(), (15).__round__(-1))
print((2.25).__round__(1), (5).__pos__(), True.__pos__(), (1.5).__pos__(), (5).__neg__())
print((1j).__radd__(1), (1j).__rsub__(1), (1j).__rmul__(2), (2j).__complex__())
print((5).__bool__(), (0).__bool__(), (0.0).__bool__(), (5).__abs__(), (-5).__abs__(), (5).__invert__())

for name in ("add", "radd", "sub", "rsub", "mul", "mod", "rmod", "floordiv", "divmod", "rdivmod", "pow"):
    print(name, getattr(5, "__" + name + "__")("x"), getattr(5, "__" + name + "__")(None))

for f in (
    lambda: (5).__divmod__(0),
    lambda: (0).__rdivmod__(5),
    lambda: (0).__rfloordiv__(5),
    lambda: float("inf").__int__(),
    lambda: float("nan").__trunc__(),
    lambda: (5).__format__("s"),
    lambda: (5).__pow__(2, 0),
    lambda: (5).__index__(1),
):
    show(f)

for name in ("__index__", "__int__", "__float__", "__ceil__", "__rpow__", "__rand__", "__complex__"):
    print(name, [hasattr(x, name) for x in (5, True, 2.5, 1j, "a", [])])


class Half(int):
    def __int__(self):
        return super().__int__() // 2

    def __format__(self, spec):
        return "half " + super().__format__(spec)

    def __round__(self, *places):
        return super().__round__(*places) + 1


h = Half(10)
print(int(h), h.__index__(), h.__float__(), format(h, "03d"), f"{h:d}", round(h), divmod(h, 3))
