# Globals and attributes.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview

total = 0
name = "n"


@micropython.viper
def add(x: int):
    global total
    total = x + int(total)


@micropython.viper
def read():
    return total, name


@micropython.viper
def late():
    return not_yet


@micropython.viper
def delete():
    global name
    del name


add(3)
add(4)
print(total, read())
try:
    late()
except NameError:
    print("NameError")
not_yet = [1]
print(late())
delete()
try:
    read()
except NameError:
    print("NameError")


class Holder:
    x = 1


@micropython.viper
def attributes(o, v: int):
    o.a = v
    o.b = v + 1
    o.c = v > 1
    o.d = None
    o.e = o.x
    o.x += o.x
    o.f = "text"


h = Holder()
attributes(h, 2)
print(h.a, h.b, h.c, h.d, h.e, h.x, h.f)


@micropython.viper
def items(o, i: int):
    o[i] = i
    o[i + 1] = "s"
    o["k"] = True
    o[None] = None
    return o[i], o["k"]


d = {}
print(items(d, 5), d)
