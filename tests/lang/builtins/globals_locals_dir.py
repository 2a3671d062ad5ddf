# globals(), locals(), dir() and name lookup.
a = 1
g = globals()
print(g["a"], g is globals(), "print" in g, "__name__" in g, g["__name__"])
g["made"] = "through globals"
print(made)
a = 2
print(g["a"])


def f():
    globals()["inside"] = 5
    return inside, "f" in globals()


print(f())
print(type(locals()).__name__, "a" in locals(), type(globals()).__name__)


class C:
    x = 1

    def m(self):
        pass


for obj in (C, C()):
    print(sorted(n for n in dir(obj) if not n.startswith("_")))
print(
    "a" in dir(),
    "nothing" in dir(),
    "append" in dir(list),
    sorted(n for n in dir([]) if n[0] in "ps"),
)
import math

print("sin" in dir(math), "pi" in dir(math), "nope" in dir(math))
del g["made"]
try:
    made
except NameError:
    print("NameError")
for name, value in list(globals().items()):
    if name == "a":
        print(name, value)
