# What SyntaxErrors say where a colon or a bracket is wrong.
def attempt(source):
    try:
        compile(source, "f", "exec")
        print("ok", repr(source))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, repr(source))


for source in (
    "try:\n  pass\nexcept\n  pass\n",
    "try:\n  pass\nexcept* \n  pass\n",
    "try:\n  pass\nexcept ValueError\n  pass\n",
    "try:\n  pass\nexcept ValueError as e\n  pass\n",
    "match x\n  case 1: pass\n",
    "match 'x'\n  case 1: pass\n",
    "match {}\n  case 1: pass\n",
    "match x, y\n  case 1: pass\n",
    "match (x)\n",
    "match [x]\n",
    "match -x\n",
    "match = 3\n",
    "match\n",
    "match.x\n",
    "match x:\n  case 1\n    pass\n",
    "with (a as b)\n  pass\n",
    "with (a, b as c)\n  pass\n",
    "with (a, b)\n  pass\n",
    "with (a, b as c):\n  pass\n",
    "with (a as b), c:\n  pass\n",
    "with a as b\n  pass\n",
    "[x, y for x, y in z]",
    "[x, y, for x in z]",
    "[x, for x in z]",
    "{x, y for x, y in z}",
    "[(x, y) for x, y in z]",
    "[x, *y for x in z]",
    "{a: b, c: d for a in b}",
    "f(x, y for x, y in z)",
    "if 1:\n        a\n\tb\n",
    "if 1:\n\ta\n        b\n",
    "if 1:\n    a\n  b\n",
    'f(\n  a=["open], # "\n  b=2,\n)\n',
    "(1,\n 2]\n",
    "(1, 2]",
    "[1, 2}",
    "{1: (2,\n 3}",
    "x = (1,\n",
    "f(a b])",
    "f(a b",
):
    attempt(source)
