# Annotations of functions: when they are evaluated, and where they are.
def note(x):
    print("evaluated", x)
    return x


def f(a: note("a"), b: note("b") = 1, *args: note("args"), c: note("c") = 2, **kw: note("kw")) -> note("return"):
    return a


print(f.__annotations__)
print(list(f.__annotations__))


def g(a, b=2):
    return a


print(g.__annotations__, (lambda x: x).__annotations__)


class C:
    def m(self, x: int, y: "text", *, z: [1, 2]) -> None:
        pass


print(C.m.__annotations__, C().m.__annotations__)
f.__annotations__["new"] = 5
print(f.__annotations__["new"])
g.__annotations__ = {"a": 1}
print(g.__annotations__)
try:

    def h(a: undefined_name):
        pass

except NameError:
    print("NameError")


def outer(t):
    def inner(x: t) -> t:
        return x

    return inner


print(outer(str).__annotations__)
