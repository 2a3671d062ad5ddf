# Other statements in viper code.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview


@micropython.viper
def annotated(n: int) -> int:
    x: int = n + 1
    y: object = "y"
    z: int
    z = x
    return z


@micropython.viper
def chained(n: int, p: ptr8, o):
    a = b = c = n + 1
    p[0] = p[1] = o.x = d = a
    return a, b, c, d, o.x


@micropython.viper
def walrus(n: int) -> int:
    total = 0
    for _ in range(4):
        if (k := n) > 0:
            n -= 1
        total += k
    if (m := total + 1) > 5:
        total = m
    return total


@micropython.viper
def asserts(n: int):
    assert n > 0
    assert n < 10, "too large"
    return n > 5, n


@micropython.viper
def deletes(x, d):
    y = x
    del y
    del d["a"], x
    try:
        x
    except NameError:
        return "gone"


@micropython.viper
def match(x, n: int):
    match x:
        case 1 | 2:
            return "small"
        case [a, b]:
            return a, b
        case {"k": v, **rest}:
            return v, rest
        case str() as s if n > 1:
            return s, n
    return None


@micropython.viper
def imports():
    import sys
    from math import floor as f, pi

    return f(pi), type(sys).__name__


@micropython.viper
def star(t):
    first, *rest = t
    return first, rest, [*t, 1], {**{"a": 1}}


class O:
    pass


print(annotated(4))
b = bytearray(2)
print(chained(6, b, O()), b)
print(walrus(4))
for n in (0, 5, 11):
    try:
        print(asserts(n))
    except AssertionError as e:
        print("AssertionError", e)
print(deletes(1, {"a": 2}))
for x in (1, [3, 4], {"k": 5, "l": 6}, "s", 2.5):
    print(match(x, 2))
print(imports())
print(star("abc"))
