# __getattr__, __setattr__ and __delattr__.
class Dynamic:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(name)
        return "dyn_" + name


d = Dynamic()
print(d.real, d.anything, getattr(d, "x"), hasattr(d, "y"), hasattr(d, "nope"))
print(getattr(d, "none", "default"))
try:
    d.not_there
except AttributeError as e:
    print("AttributeError", e.args)
d.anything = 5
print(d.anything)


class Logged:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.x = 1

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)


g = Logged()
g.y = 2
g.y += 1
setattr(g, "z", 9)
del g.x
delattr(g, "z")
print(g.log, g.y, hasattr(g, "x"))


class ReadOnly:
    def __setattr__(self, name, value):
        raise AttributeError("read-only")

    def __delattr__(self, name):
        raise AttributeError("read-only")


for action in ("ReadOnly().a = 1", "del ReadOnly().a"):
    try:
        exec(action)
    except AttributeError as e:
        print(e)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)

    def __getattr__(self, name):
        return getattr(self._t, name)

    def __setattr__(self, name, value):
        setattr(self._t, name, value)


p = Proxy(d)
p.new = "through"
print(d.new, p.real, p.whatever, Proxy([3, 1]).count(3))
