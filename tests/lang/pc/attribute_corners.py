# Attributes of functions, modules, cells, descriptors and generators that programs look at.
import types


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def plain():
    pass


print("mark" in dir(plain))
plain.mark = 1
print("mark" in dir(plain), dir(plain).count("mark"))



class Holder:
    def method(self):
        pass

    method.mark = 2


print("mark" in dir(Holder.method), "mark" in dir(Holder().method))
module = types.ModuleType("m")
print(module.__annotations__, module.__annotations__ is module.__annotations__)
module.__annotations__["x"] = int
print(module.__dict__["__annotations__"])

cell = types.CellType
print(cell(1) < cell(2), cell(2) <= cell(2), cell(3) > cell(4), cell("a") == cell("a"))
print(cell() < cell(-1), cell() == cell(), cell() != cell(None), cell(1) == 1, cell(1) != 1)
attempt(lambda: cell(1) < cell("a"))
attempt(lambda: cell(1) < 1)

for descriptor in (complex.real, int.numerator, float.imag, str.lower, property.fget):
    print(descriptor.__qualname__, descriptor.__objclass__.__name__)


class Slotted:
    __slots__ = ("a",)


print(Slotted.a.__qualname__, Slotted.a.__name__)


def echo():
    while True:
        try:
            yield "next"
        except Exception as e:
            print("thrown", repr(e), type(e.args[0]).__name__ if e.args else "")


g = echo()
next(g)
g.throw(ValueError)
g.throw(ValueError("text"))
g.throw(ValueError, "text")
g.throw(ValueError, ValueError("made"))
g.throw(ValueError, TypeError("of another class"))
g.throw(Exception, KeyError("derived"))
g.throw(ValueError, ("a", "b"))
g.throw(ValueError("text"), None, None)
attempt(g.throw, ValueError("text"), "value")
attempt(g.throw, ValueError, "value", 23)
print(next(g), g.gi_suspended, "gi_suspended" in dir(g))


# Names of classes, and what a SyntaxError is made of.
class Named:
    pass


for name, namespace in (
    ("a\0b", {}), ("a\udcdcb", {}), ("a", {"__qualname__": b"b"}), ("a", {"__doc__": "x\udcdcy"}),
    ("a b", {"__qualname__": "c.d", "__doc__": b"x"}), ("", {}),
):
    attempt(lambda: type(name, (), namespace).__qualname__)
for attribute in ("__name__", "__qualname__"):
    for value in (b"x", None, "x\0y" if attribute == "__name__" else "x.y"):
        attempt(setattr, Named, attribute, value)
    attempt(delattr, Named, attribute)
Named.__name__ = "Other"
print(Named.__name__, repr(Named.__qualname__))
for details in (
    (), ("f", 1, 2), ("f", 1, 2, "text"), ("f", 1, 2, "text", 3), ("f", 1, 2, "text", 3, 4),
    ("f", 1, 2, "text", 3, 4, 5),
):
    attempt(lambda: SyntaxError("wrong", details).end_offset)
