# Scopes of class bodies: what functions and comprehensions inside of them see

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


x = "global"


def f(x):
    class C:
        seen = x
        x = "class"
        after = x
        both = [x for _ in range(1)]
        first = [v for v in (x, "y")]

        def method(self):
            return x

        y = lambda self: x

    return C


C = f("local")
print(C.seen, C.after, C.both, C.first, C().method(), C().y(), C.x)


class D:
    x = x
    z = [n * 2 for n in range(3)]

    class E:
        inner = x

    def g(self):
        global x
        x = "changed"


print(D.x, D.E.inner, D.z)
D().g()
print(x, D.x)


def outer():
    n = 0

    class K:
        nonlocal n
        n = 5
        m = n

    return n, K.m, hasattr(K, "n")


print(outer())
check(lambda: D.n)


class F:
    if True:
        a = 1
    for b in range(3):
        c = b
    try:
        undefined
    except NameError:
        d = "caught"
    del b


print(F.a, F.c, F.d, hasattr(F, "b"))
