# eval and exec: sources, results, namespaces, errors with position.
print(
    eval("1 + 2"),
    eval("'a' * 3"),
    eval("[x for x in range(3)]"),
    eval("(lambda y: y + 1)(5)"),
    eval("  7"),
)
x = 10
print(
    eval("x + 1"),
    eval("x", {"x": 5}),
    eval("x + y", {"x": 1}, {"y": 2}),
    eval("len('abc')"),
    eval("None"),
)
exec("y = x * 2\nz = y + 1")
print(y, z)
exec("def f(a):\n    return a * x\n\nclass K:\n    v = f(3)\n")
print(f(2), K.v)
ns = {"__name__": "ns"}
exec("import math\nfrom math import floor as fl\nv = fl(2.5)\nfor i in range(3): pass\n", ns)
print(ns["v"], ns["i"], "math" in ns, "v" in globals())
exec("if x:\n    w = 'yes'\nelse:\n    w = 'no'")
print(w, exec("1"), eval("exec('q = 5')"), q)
for source in (
    "1 +",
    "x = 1",
    "",
    "   ",
    "for",
    "(",
    "'abc",
    "1 2",
    "def f(): pass",
    "a b",
    "lambda",
    "1\n2",
):
    try:
        print(repr(source), eval(source))
    except SyntaxError:
        print(repr(source), "SyntaxError")
for source in (
    "x = ",
    "if 1:",
    "if 1:\nx",
    "  x = 1\n y = 2",
    "return 1",
    "break",
    "def f(:\n pass",
    "class",
    "1 = x",
    "yield 1\n)",
):
    try:
        exec(source)
        print(repr(source), "ok")
    except SyntaxError:
        print(repr(source), "SyntaxError")
for source, kind in (
    ("1/0", ZeroDivisionError),
    ("nope", NameError),
    ("[][0]", IndexError),
    ("int('x')", ValueError),
):
    try:
        eval(source)
    except kind as e:
        print(source, type(e).__name__)


def scoped():
    local = 5
    exec("made = 1", ns)
    return eval("x"), ns["made"]


print(scoped())
counter = {"n": 0}
exec("for _ in range(5):\n    counter['n'] += 1")
print(counter, eval(repr([1, {"a": (2, 3)}])) == [1, {"a": (2, 3)}])
