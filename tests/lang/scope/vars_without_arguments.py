# vars() is what locals() is: the globals, the variables of a function, the namespace of a class.
x = 1
print("x" in vars(), vars() is globals(), vars()["x"])
vars()["made"] = 5
print(made)


def f(a, b=2):
    c = a + b
    return sorted(vars().items()), sorted(locals().items())


print(f(1))


class C:
    y = 3
    names = sorted(name for name in vars() if not name.startswith("_"))
    vars()["z"] = 4


print(C.names, C.z)
print(sorted(vars(C)["names"]))
for call in (lambda: vars(5), lambda: vars(1, 2), lambda: locals(1)):
    try:
        print(call())
    except TypeError:
        print("TypeError")
