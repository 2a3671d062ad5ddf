# An AttributeError of a descriptor leads to `__getattr__`, as one of a missing attribute does.
class Gives:
    def __init__(self, error):
        self.error = error

    def __get__(self, o, owner):
        raise self.error("from %s of %s" % (type(o).__name__, owner.__name__))


class Sets(Gives):
    def __set__(self, o, value):
        raise AttributeError("not set")


class MyProperty(property):
    pass


def fails(self):
    raise AttributeError("from the getter")


class Hooked:
    plain = Gives(AttributeError)
    other = Gives(KeyError)
    data = Sets(AttributeError)
    prop = property(fails)
    derived = MyProperty(fails)
    unreadable = property(None, lambda self, value: None)

    @property
    def inside(self):
        return self.nothing.more

    def __getattr__(self, name):
        if name == "absent":
            raise AttributeError(name)
        return "hook " + name


def show(o, *names):
    for name in names:
        try:
            print(name, getattr(o, name))
        except Exception as e:
            print(name, type(e).__name__, e)


NAMES = ["plain", "other", "data", "prop", "derived", "unreadable", "inside", "absent", "new"]
h = Hooked()
show(h, *NAMES)
print(getattr(h, "plain", 1), hasattr(h, "plain"), hasattr(h, "absent"))
try:
    h.plain()
except TypeError as e:
    print(e)
print(object.__getattribute__.__name__)
for name in NAMES:
    try:
        print(object.__getattribute__(h, name))
    except Exception as e:
        print(name, type(e).__name__)

h.plain = "own"
print(h.plain)


class Below(Hooked):
    def __getattr__(self, name):
        return "below " + name + " " + str(super().__getattr__(name))

    @property
    def outer(self):
        return super().prop


show(Below(), "plain", "data", "prop", "outer")


class Error(Exception):
    plain = Gives(AttributeError)
    prop = property(fails)

    def __getattr__(self, name):
        return "error's " + name


show(Error(1), "plain", "prop", "new", "args")


class Int(int):
    plain = Gives(AttributeError)
    prop = property(fails)

    def __getattr__(self, name):
        return "int's " + name


show(Int(3), "plain", "prop", "new", "real")


class Meta(type):
    plain = Gives(AttributeError)
    prop = property(fails)

    def __getattr__(cls, name):
        return "meta " + name


class Made(metaclass=Meta):
    inner = Gives(AttributeError)


show(Made, "plain", "prop", "inner", "new")
show(Made(), "plain", "inner")


class All:
    def __getattribute__(self, name):
        if name == "real":
            return "real"
        if name == "wrong":
            raise KeyError(name)
        raise AttributeError(name)

    def __getattr__(self, name):
        return "after " + name


show(All(), "real", "wrong", "other", "__class__", "__dict__")


class Static:
    @staticmethod
    def __getattr__(name):
        return "static " + name


class ByClass:
    @classmethod
    def __getattr__(cls, name):
        return cls.__name__ + " " + name


show(Static(), "a", "b")
show(ByClass(), "a")


class MetaAll(type):
    def __getattribute__(cls, name):
        if name.startswith("x"):
            return "all " + name
        return super().__getattribute__(name)


class WithAll(metaclass=MetaAll):
    y = 1


show(WithAll, "x1", "y", "z")
print(WithAll().y)


class Has:
    def __getattr__(self, name):
        print("asked", name)
        return lambda *a: name


has = Has()
print(has.__eq__(has), has.__ne__(has), has.__class__.__name__, callable(has.__repr__))
