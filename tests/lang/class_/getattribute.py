# __getattribute__, __getattr__, __setattr__, __delattr__ and their plain forms.
class A:
    cls = "class"

    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if name == "magic":
            return 42
        if name == "hidden":
            raise AttributeError(name)
        return super().__getattribute__(name)

    def m(self):
        return self.x

    @property
    def p(self):
        return self.x + 1


a = A()
for _ in range(3):
    print(a.x, a.magic, a.cls, a.m(), a.p)
    a.x += 1
print(hasattr(a, "hidden"), getattr(a, "hidden", "default"), hasattr(a, "nothing"))
try:
    a.nothing
except AttributeError:
    print("AttributeError")


class B(A):
    def __getattr__(self, name):
        return "made " + name


b = B()
print(b.x, b.magic, b.hidden, b.nothing, b.m())


class Log:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

    def __getattr__(self, name):
        print("get", name)
        raise AttributeError(name)


o = Log()
o.x = 1
print(o.x)
del o.x
print(hasattr(o, "x"))
try:
    del o.x
except AttributeError:
    print("AttributeError")
setattr(o, "y", 2)
print(object.__getattribute__(o, "y"))
try:
    object.__getattribute__(o, "z")
except AttributeError:
    print("AttributeError")


# Descriptors with only some of the methods.
class OnlySet:
    def __set__(self, obj, value):
        print("OnlySet", value)


class OnlyDelete:
    def __delete__(self, obj):
        print("OnlyDelete")


class OnlyGet:
    def __get__(self, obj, cls):
        return (obj is None, cls.__name__)


class C:
    s = OnlySet()
    d = OnlyDelete()
    g = OnlyGet()


c = C()
c.s = 1
del c.d
for f in (lambda: delattr(c, "s"), lambda: setattr(c, "d", 1)):
    try:
        f()
    except AttributeError:
        print("AttributeError")
print(c.g, C.g, type(c.s).__name__)
c.g = 5
print(c.g)
