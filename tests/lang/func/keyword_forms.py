# Keyword arguments to built-ins, classes and methods.
print(sorted([3, 1, 2], reverse=True), sorted("bca", key=ord))
print("a", "b", sep="-", end=".\n")
print(*[1, 2], **{"sep": "+"})
print(max([1, -5, 3], key=abs), min([], default="none"), max((), default=None))
print(list(enumerate("ab", start=5)), dict(a=1, b=2), dict([("x", 1)], y=2))
print(int("ff", 16), "{a} {b}".format(b=2, a=1))


class C:
    def __init__(self, *, size=1, name):
        self.size = size
        self.name = name

    def scale(self, by=2, *, round_up=False):
        return self.size * by + (1 if round_up else 0)


c = C(name="n")
print(c.size, c.name, c.scale(), c.scale(by=3), c.scale(round_up=True))
options = {"size": 7, "name": "opt"}
print(C(**options).size, C(**dict(options, size=8)).size)
try:
    C("positional")
except TypeError:
    print("TypeError")
try:
    sorted([1], unknown=1)
except TypeError:
    print("TypeError")
names = ["class_", "print", "len"]


def show(**kw):
    return [k for k in sorted(kw)]


print(show(len=1, print=2, self=3, cls=4), show(**{n: 0 for n in names}))


def forward(*args, **kwargs):
    return show(**kwargs) + list(args)


print(forward(1, 2, b=0, a=0))
