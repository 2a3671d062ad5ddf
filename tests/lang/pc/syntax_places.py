# Where a SyntaxError says that the mistake is, and in which words.
SOURCES = [
    "class C:return 1",
    "x = [(yield i) for i in range(3)]",
    "for x in y:\n    pass\nbreak",
    "if 1:\n  x = 1; continue",
    "def f():\n  from m import *",
    "{i for i in range(5) if (j := 0) for j in range(5)}",
    "[(i := 0) for i in range(5)]",
    "def f(x):\n    global x",
    "def f():\n    x = 1\n    if x: global x",
    "nonlocal x",
    "def f():\n    nonlocal missing",
    "x = 1 + await f()",
    "def f():\n  x, y: int",
    "[a, b]: int",
    "(yield i) = 2",
    "yield = 1",
    "x = y = yield = 1",
    "f() = 1",
    "a + b = 1",
    "None = 1",
    "del f()",
    "del *x",
    "f() += 1",
    "def f(*):\n  pass",
    "def f(*, **k): pass",
    "def f(a=1,/*,b): pass",
    "def f(a, d=, c): pass",
    "lambda a, d=, c: 0",
    "def f(x, (y, z)): pass",
    "lambda (x, y): 0",
    "f(a, b for b in c)",
    "f(a for a in b, c)",
    "f(a for a in b if a, c)",
    "f(1=2)",
    "f(True=2)",
    "f(a.b=2)",
    "f(**k, *a)",
    "[a b c d]",
    "f(a, b c)",
    "(x y)",
    "{1: 2, 3 4}",
    "ages = {'Alice'=22, 'Bob'=23}",
    "(x, y, z=3, d)",
    "[z=3]",
    "{x, z=3}",
    "(f()=3)",
    "if x = 3: pass",
    "while a.b = 3: pass",
    "{1: 2, 3: 4, 5}",
    "{1: *12 + 1}",
    "{1:}",
    "class R&D: pass",
    "for x in range 10: pass",
    "with a ad b: pass",
    "if x\n  pass",
    "while x\n  pass",
    "try\n  pass",
    "def spam():\n  print(1)\n print(2)",
    "try: pass\nexcept ValueError: pass\nexcept* TypeError: pass",
    "é = 'é' é",
]

for source in SOURCES:
    try:
        compile(source, "m.py", "exec")
    except SyntaxError as e:
        print(repr(source), e.lineno, e.offset, type(e).__name__, e.msg)
    else:
        print(repr(source), "compiles")

# The ends.
for source in [
    "break",
    "def f():\n    global x; global y\n    x = 1\n    global x  # again",
    "class C:\n    return 1  # no",
    "f() = 1",
    "a + b = 1",
    "def f(*): pass",
    "f(a, b for b in c)",
    "[a b c d]",
    "for x in range 10: pass",
    "é = 'é' é",
]:
    try:
        compile(source, "m.py", "exec")
    except SyntaxError as e:
        print(repr(source), e.lineno, e.offset, e.end_lineno, e.end_offset, e.msg)

# The indentation of a line that goes on is that of its first part.
for source in "pass\n        \\\n\n", "def f():\n    \\\n'''doc'''\n    \\\na = 1\n":
    try:
        compile(source, "m.py", "exec")
        print("compiles")
    except SyntaxError as e:
        print(type(e).__name__, e.msg)


# What a function declares global is global in the text that is run around it.
def runs():
    names = {}
    exec("x = 7\nif 1:\n y = 7\n def f():\n  global y\n  return y\n z = f()", globals(), names)
    return sorted(names)


print(runs(), y)


def target():
    (undefined_name): int
    return undefined_name


try:
    target()
except NameError as e:
    print(type(e).__name__)
