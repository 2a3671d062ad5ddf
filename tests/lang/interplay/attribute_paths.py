# Attribute access through properties, __getattr__, descriptors and in-place operators.
class Log:
    lines = []

    @classmethod
    def add(cls, text):
        cls.lines.append(text)

    @classmethod
    def flush(cls):
        print(" ".join(cls.lines))
        cls.lines = []


class Prop:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        Log.add("get")
        return self._v

    @v.setter
    def v(self, x):
        Log.add("set")
        self._v = x


class Dyn:
    def __init__(self):
        object.__setattr__(self, "store", {"n": 5})

    def __getattr__(self, name):
        Log.add("getattr:" + name)
        try:
            return self.store[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, v):
        Log.add("setattr:" + name)
        self.store[name] = v

    def __delattr__(self, name):
        Log.add("delattr:" + name)
        del self.store[name]


p = Prop()
p.v += 1
p.v *= 3
p.v -= p.v // 2
Log.flush()
print(p._v)
d = Dyn()
d.n += 1
d.m = d.n
del d.n
print(hasattr(d, "n"), getattr(d, "zz", "default"), d.m)
Log.flush()
d.items = [1]
d.items.append(2)
d.items[0] += 10
d.items += [3]
print(d.items)
Log.flush()


class Both(Dyn):
    fixed = "class attribute"

    @property
    def total(self):
        return self.m + self.missing_too

    def method(self):
        return self.m * 2


b = Both()
b.m = 4
print(b.fixed, b.method())
try:
    b.total
except AttributeError as e:
    print("AttributeError from inside a property")
Log.flush()
for d.target in range(2):
    pass
(d.a, d.b), d.c = (1, 2), 3
Log.flush()
Manager = type("Manager", (), {"__enter__": lambda s: 9, "__exit__": lambda s, *a: None})
with Manager() as d.managed:
    print(d.managed)
Log.flush()
