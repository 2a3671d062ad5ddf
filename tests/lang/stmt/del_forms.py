# `del`: names, items, attributes, slices, nested targets

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


class C:
    pass


def f():
    a = b = c = 1
    del a
    try:
        print(a)
    except UnboundLocalError:
        print("UnboundLocalError")
    del (b, c)
    x = [1, 2, 3, 4]
    del x[0], x[-1]
    print(x)
    d = {"k": 1, "l": 2}
    del d["k"]
    print(d)
    o = C()
    o.a, o.b = 1, 2
    del o.a, o.b
    print(vars(o))
    del [x, d]
    try:
        print(d)
    except NameError:
        print("NameError")


f()
check(lambda: [].__delitem__(0))
x = 1
del x
try:
    x
except NameError:
    print("NameError")
try:
    del x
except NameError:
    print("NameError")
try:
    del C.nope
except AttributeError:
    print("AttributeError")
