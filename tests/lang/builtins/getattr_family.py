# getattr, setattr, hasattr, delattr, dir.
class P:
    shared = [1]

    def __init__(self):
        self.x = 1

    def m(self):
        return self.x

    @property
    def prop(self):
        return self.x * 10

    @prop.setter
    def prop(self, v):
        self.x = v


p = P()
print(
    getattr(p, "x"),
    getattr(p, "m")(),
    getattr(p, "prop"),
    getattr(p, "none", 5),
    getattr(P, "m")(p),
    getattr("abc", "upper")(),
)
setattr(p, "y", 2)
setattr(p, "prop", 7)
setattr(P, "z", 3)
print(
    p.y,
    p.x,
    p.z,
    hasattr(p, "y"),
    hasattr(p, "nope"),
    hasattr(P, "x"),
    hasattr(5, "real") or True,
    hasattr([], "append"),
)
delattr(p, "y")
print(hasattr(p, "y"))
for bad in (
    "getattr(p, 'nope')",
    "delattr(p, 'nope')",
    "getattr(p, 5)",
    "setattr(p, 5, 1)",
    "hasattr(p, 5)",
    "setattr(5, 'x', 1)",
    "getattr(p)",
    "setattr(p, 'x')",
    "delattr(p, 'm')",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (AttributeError, TypeError) as e:
        print(bad, type(e).__name__)
for name, value in (("a", 1), ("b", 2), ("with space", 3), ("class", 4)):
    setattr(p, name, value)
print([getattr(p, n) for n in ("a", "b", "with space", "class")], sorted(p.__dict__))
print(
    sorted(n for n in dir(p) if not n.startswith("_")),
    "append" in dir([]),
    "x" in dir(P),
    "upper" in dir(str),
    "p" in dir(),
)
methods = ["upper", "lower", "strip"]
print(
    [getattr(" MiX ", name)() for name in methods],
    [getattr([3, 1], n)(1) for n in ("count", "index")],
)


class Config:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


c = Config(host="h", port=80)
print(c.host, c.port, [(k, getattr(c, k)) for k in sorted(c.__dict__)])
