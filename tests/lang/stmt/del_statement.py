# del on names, items, slices, attributes and tuples of targets.
x = 1
del x
try:
    x
except NameError:
    print("NameError")
a, b = 1, 2
del a, b
try:
    b
except NameError:
    print("NameError")
lst = list(range(10))
del lst[0]
del lst[-1]
del lst[1:3]
print(lst)
del lst[::2]
print(lst)
del lst[:]
print(lst)
d = {"a": 1, "b": 2, "c": 3}
del d["b"]
print(d)
try:
    del d["b"]
except KeyError as e:
    print("KeyError", e.args)
try:
    del [1][5]
except IndexError:
    print("IndexError")


class C:
    pass


c = C()
c.x, c.y = 1, 2
del c.x, d["a"]
print(hasattr(c, "x"), hasattr(c, "y"), d)
p = q = r = 5
del (p, [q]), r
print("p" in globals(), "r" in globals())


def f():
    y = 1
    del y
    try:
        return y
    except NameError:
        return "unbound local"


print(f())
try:
    del undefined_name
except NameError:
    print("NameError")
try:
    del (1, 2)[0]
except TypeError:
    print("TypeError")
