# Each special method called through its operator and by name gives the same.
class N:
    def __init__(self, v):
        self.v = v


def binary(name):
    def method(self, other):
        return "%s(%s,%s)" % (name, self.v, getattr(other, "v", other))

    return method


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
for n in names:
    setattr(N, "__%s__" % n, binary(n))
    setattr(N, "__r%s__" % n, binary("r" + n))
symbols = "+ - * / // % ** << >> & | ^ @".split()
a, b = N("a"), N("b")
for n, s in zip(names, symbols):
    print(
        eval("a %s b" % s),
        eval("a %s 1" % s),
        eval("1 %s a" % s),
        getattr(a, "__%s__" % n)(b),
        getattr(N, "__r%s__" % n)(a, 2),
    )
for n, s in zip(names, symbols):
    ns = {"x": a, "b": b}
    exec("x %s= b" % s, ns)
    print(ns["x"], end=" ")
print()
for n in names:
    setattr(N, "__i%s__" % n, binary("i" + n))
for n, s in zip(names, symbols):
    ns = {"x": a, "b": b}
    exec("x %s= b" % s, ns)
    print(ns["x"], end=" ")
print()
comparisons = (("lt", "<"), ("le", "<="), ("eq", "=="), ("ne", "!="), ("gt", ">"), ("ge", ">="))
for n, s in comparisons:
    setattr(N, "__%s__" % n, binary(n))
for n, s in comparisons:
    print(eval("a %s b" % s), eval("a %s 5" % s), eval("5 %s a" % s), end=" ")
print()
for n, s in (("neg", "-"), ("pos", "+"), ("invert", "~")):
    setattr(N, "__%s__" % n, lambda self, n=n: n + "(" + self.v + ")")
    print(eval("%sa" % s), eval("%sb" % s), end=" ")
print()
for n, call in (
    ("len", "len(a)"),
    ("hash", "hash(a)"),
    ("bool", "bool(a)"),
    ("str", "str(a)"),
    ("repr", "repr(a)"),
    ("int", "int(a)"),
    ("float", "float(a)"),
    ("abs", "abs(a)"),
    ("iter", "list(a)"),
    ("call", "a()"),
    ("contains", "1 in a"),
    ("getitem", "a[1]"),
):
    results = {
        "len": 3,
        "hash": 7,
        "bool": False,
        "str": "S",
        "repr": "R",
        "int": 9,
        "float": 1.5,
        "abs": "A",
        "call": "C",
        "contains": 1,
        "getitem": "G",
    }
    if n == "iter":
        setattr(N, "__iter__", lambda self: iter("it"))
    else:
        setattr(N, "__%s__" % n, lambda self, *args, n=n: results[n])
    print(call, eval(call))
print(divmod(N("p"), 1) if hasattr(N, "__divmod__") else "no divmod", a.__add__(b), N.__len__(a))
