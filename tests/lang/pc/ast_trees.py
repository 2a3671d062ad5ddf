# skip: stress
# Trees of programs: parsed, shown, walked, changed, written and run.

import ast

SOURCES = [
    "x = 1",
    "a, *b = c[1:2, ::3], d[*e]",
    "def f(a, /, b: int = 2, *args, c, d=4, **kw) -> str:\n    'doc'\n    return a if b else c",
    "async def g():\n    async with a as b, c:\n        await d\n    async for x in y:\n        yield x",
    "@deco(1)\nclass C(B, metaclass=M):\n    x: int = 3\n    (y): str",
    "try:\n    pass\nexcept (A, B) as e:\n    raise X from e\nelse:\n    del a[0], b.c\nfinally:\n    global q",
    "for i in range(10):\n    if i > 3 and not i or j: continue\n    elif i: break\nelse:\n    x += 1",
    "lambda *a, k=1: (yield)",
    "[x async for x in y if z for w in x]",
    "{**a, 'b': 1, **c}, {1, 2}, {k: v for k, v in d}, (x for x in y)",
    "f'{a!r:>{w}} {{}} {b=} {c:%Y}' 'tail'",
    "match x:\n    case [1, *_] | {'k': v, **r} if v: pass\n    case C(a, b=1) as q: pass\n    case None | -1.5 | a.b: pass",
    "from . import a as b, c\nimport d.e as f\nfrom ..x.y import *",
    "with (open(a) as b, c):\n    assert b, 'no'\nwhile (n := f()): nonlocal_ = 1",
    "print(*a, sep='', **kw)\nx = y = ~1 ** -2 @ 3 // 4 % 5 << 6 & 7 ^ 8 | 9",
    "a < b <= c is not d not in e",
    "try:\n    a\nexcept* V:\n    b",
]
for source in SOURCES:
    tree = ast.parse(source)
    print(ast.dump(tree))
    print(ast.dump(tree, indent=1, include_attributes=True).count("\n"))
    print(ast.unparse(tree))

tree = ast.parse("x = [1, 2 + 3j, 'é']; y = f(x)\n")
for node in ast.walk(tree):
    place = getattr(node, "lineno", None), getattr(node, "col_offset", None)
    print(type(node).__name__, place, getattr(node, "end_col_offset", None))
    print(ast.get_source_segment("x = [1, 2 + 3j, 'é']; y = f(x)\n", node))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print("name", node.id, type(node.ctx).__name__)


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node

    def visit_Pass(self, node):
        return None


Names().visit(tree)
changed = ast.fix_missing_locations(Double().visit(ast.parse("pass\nresult = 3 + 4")))
space = {}
exec(compile(changed, "<tree>", "exec"), space)
print(space["result"], ast.unparse(changed))

for text in ("1", "-1.5", "[1, (2,), {3: 'x'}, {4}]", "b'x'", "None", "1+2j", " 'a' 'b'", "set()"):
    print(repr(ast.literal_eval(text)))
for text in ("f(1)", "1 + 2", "x", "[x]", "-'a'", "{**{}}", "lambda: 1"):
    try:
        print(ast.literal_eval(text))
    except ValueError as e:
        print("ValueError", str(e)[:24])
for text in ("1 +", "(", "x y", "1 = 2"):
    try:
        ast.parse(text)
    except SyntaxError as e:
        print("SyntaxError")
print(ast.get_docstring(ast.parse("'''a\n   b'''")))
print(isinstance(ast.Constant(1), ast.Num), isinstance(ast.Constant("a"), ast.Str))
print(ast.Name("a", ast.Load()).id, ast.Name._fields, ast.expr._attributes)
