# locals(): a snapshot of a function's variables, the namespace of a class, the globals.
def f(a, b=2, *args, c, **kw):
    x = a + b
    before = locals()
    y = 5
    print(sorted(before.items()))
    before["x"] = "changed"
    print(x, sorted(locals()))


f(1, 2, 3, c=4, d=5)


def unbound(flag):
    if flag:
        z = 1
    return sorted(locals())


print(unbound(True), unbound(False))


def cells(p):
    q = 1

    def inner():
        r = p + q
        return sorted(locals().items())
    return inner(), sorted(k for k in locals() if k != "inner")


print(cells(10))


def deleted():
    a = 1
    b = 2
    del a
    return locals()


print(deleted())


class C:
    x = 1
    y = 2
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["z"] = 3

    def m(self):
        return sorted(locals())


print(C.z, C().m())
print(locals() is globals())
exec("v = 1\nprint(sorted(locals()), locals() is globals())", {}, {})
d = {}
exec("w = 1; l = locals()", {}, d)
print(d["l"] is d, d["w"])
print(eval("sorted(locals())", {}, {"a": 1, "b": 2}))
print((lambda n: locals())(5))


def generator(n):
    m = n * 2
    yield sorted(locals().items())


print(next(generator(3)))


def shadowed():
    locals = lambda: "mine"
    return locals()


print(shadowed())


def many():
    a0 = a1 = a2 = a3 = a4 = 0
    return len(locals())


print(many())
