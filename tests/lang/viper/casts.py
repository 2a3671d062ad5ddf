# differs: python3 has no viper
class Number:
    def __int__(self):
        return 77


class Index:
    def __index__(self):
        return 66


class Wrong:
    def __int__(self):
        return "seven"


@micropython.viper
def to_int(x) -> int:
    return int(x)


@micropython.viper
def to_uint(x) -> uint:
    return uint(x)


@micropython.viper
def to_bool(x) -> bool:
    return bool(x)


@micropython.viper
def parameter(x: int) -> int:
    return x + 1


def check(f, x):
    try:
        print(f(x))
    except TypeError as e:
        print("TypeError:", e)


for x in (5, -5, True, False, Number(), Index()):
    check(to_int, x)
    check(to_bool, x)
    check(parameter, x)
check(to_uint, 5)
for x in (2.5, "5", b"5", None, [], Wrong(), object, 1j):
    check(to_int, x)
    check(to_uint, x)
    check(parameter, x)


@micropython.viper
def ladder(x):
    a = int(x)
    b = uint(a)
    c = bool(b)
    d = int(c)
    e = int(b)
    f = int(int(uint(a)))
    g = int(None)
    h = bool(None)
    i = int(True) + int(1 > 2)
    return a, b, c, d, e, f, g, h, i


print(ladder(0), ladder(9))
a, b, *rest = ladder(-1)
print(a, b > 0, rest)


@micropython.viper
def pointer(b) -> bool:
    p = ptr8(b)
    q = ptr32(p)
    null = ptr8(0)
    none = ptr16(None)
    return bool(p) and bool(q) and int(q) == int(p) and int(null) == 0 and int(none) == 0


print(pointer(b"abcd"), pointer(""))


# `int` with two arguments is the ordinary function.
@micropython.viper
def base(text):
    return int(text, 16)


print(base("ff"))


# A local may have the name of a type.
@micropython.viper
def named(x):
    ptr8 = x
    return ptr8


print(named("p"))
