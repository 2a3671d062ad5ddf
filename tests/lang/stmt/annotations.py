# Annotations of variables, parameters and results are accepted everywhere.
count: int = 3
name: "str" = "forward"
unset: float
print(count, name)
try:
    print(unset)
except NameError:
    print("unset is not bound")


def f(a: int, b: "text" = 2, *args: list, k: dict = None, **kw: 1 + 1) -> None:
    total: int = a + b
    local: str
    return total


print(f(1), f(1, 5, k=3))


class C:
    x: int = 1
    y: str

    def m(self, other: "C") -> "C":
        return other


print(C.x, hasattr(C, "y"), C().m(5))
c = C()
c.z: int = 9
print(c.z)
lst = [0]
lst[0]: int = 4
print(lst)
(p): int = 8
print(p)


def g(x: [i for i in range(2)]) -> lambda: 1:
    y: int = x
    return y


print(g(7))
