# property() as a function, with inheritance and dynamic use.
class Box:
    def __init__(self, w):
        self._w = w

    def get_w(self):
        return self._w

    def set_w(self, v):
        self._w = max(0, v)

    def del_w(self):
        self._w = -1

    w = property(get_w, set_w, del_w, "the width")
    half = property(lambda self: self._w // 2)
    nothing = property()


b = Box(10)
b.w = 7
print(b.w, b.half)
b.w = -5
print(b.w)
del b.w
print(b._w)
for bad in ("b.half = 1", "del b.half", "b.nothing", "b.nothing = 1"):
    try:
        exec(bad)
        print(bad, "no error")
    except AttributeError:
        print(bad, "AttributeError")


class Loud(Box):
    def set_w(self, v):
        self._w = v * 100

    w = property(Box.get_w, set_w)


loud = Loud(1)
loud.w = 3
print(loud.w, loud.half, type(Box.w).__name__)


def attribute(name, kind):
    key = "_" + name

    def get(self):
        return getattr(self, key, kind())

    def put(self, v):
        setattr(self, key, kind(v))

    return property(get, put)


class Model:
    count = attribute("count", int)
    label = attribute("label", str)


m = Model()
print(m.count, repr(m.label))
m.count, m.label = "42", 3.5
print(m.count + 1, repr(m.label), sorted(m.__dict__))
Model.late = property(lambda self: "added later")
print(m.late)
try:
    m.late = 1
except AttributeError:
    print("AttributeError")
