# Parameters and arguments.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def none():
    print("none")


@micropython.viper
def one(a: int):
    print(a)


@micropython.viper
def many(a: int, b, c: int, d, e: int, f, g: int):
    print(a, b, c, d, e, f, g)


@micropython.viper
def objects(a, b: object):
    return [a, b]


@micropython.viper
def star(*args, **kw):
    return args, sorted(kw)


@micropython.viper
def default(a: int, b: int = 5, *, c: int = 7) -> int:
    return a * 100 + b * 10 + c


none()
one(-7)
one(True + 1)
many(1, "b", 3, None, 5, [6], 7)
print(objects("x", 2.5))
print(star(1, 2, x=3))
print(default(1), default(1, 2), default(1, c=3), default(b=1, a=2))


def check(f, *args):
    try:
        print(f(*args))
    except TypeError:
        print("TypeError")


check(none, 1)
check(one)
check(many, 1, 2, 3)


# What is passed is not changed, whatever the function does with its own.
@micropython.viper
def count_down(n: int, seen) -> int:
    while n > 0:
        seen.append(n)
        n -= 1
    return n


seen = []
n = 3
print(count_down(n, seen), seen, n)


# Ninety parameters.
names = ["p%d" % i for i in range(90)]
source = "@micropython.viper\ndef wide(%s) -> int:\n    return %s\n" % (
    ", ".join(name + ": int" for name in names),
    " + ".join(names),
)
exec(source)
print(wide(*range(90)))
