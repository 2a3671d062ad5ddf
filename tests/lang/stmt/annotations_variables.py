# Annotations of variables in modules, classes and functions.
x: int = 5
y: str
z: "later" = None
(w): int = 1
print(__annotations__, x, z, w)
try:
    print(y)
except NameError:
    print("NameError")


class C:
    a: int
    b: str = "b"
    c: list = []
    self_made = 1

    def f(self):
        self.g: int = 5
        local: undefined = 3
        other: also_undefined
        return local



print(C.__annotations__, C.b, hasattr(C, "a"))
print(C().f())


class D(C):
    e: float = 1.0


print(D.__annotations__)


class E(C):
    pass


print("__annotations__" in E.__dict__)
data = {}
data["k"]: int = 5
print(data)


def f():
    v: int
    try:
        return v
    except UnboundLocalError:
        return "unbound"


print(f())
