# Code of trees has the lines of their nodes.

import ast
import sys
import traceback

SOURCE = '''"""Doc
of two lines."""

import sys


def one(
    a,
    b=2,
):
    """Doc."""

    total = (
        a
        + b
    )
    return [
        total,
        a / (
            b
            - 2
        ),
    ]

def two(x):
    # a comment
    if x == 1:
        raise ValueError(
            "one"
        )
    elif x.bad:
        pass
    try:
        return one(
            1
        )
    except (
        KeyError
    ):
        pass
    else:
        pass

def deco(f):
    return f

@deco
@deco
def three():
    try:
        raise KeyError(1)
    except KeyError as e:
        1 / 0
    finally:
        pass

class C:
    """Doc
    """

    def m(self, v):
        match v:
            case [a, b] if a.z:
                pass
            case {"k": _}:
                return undefined
        with undefined("a",
                  "r") as f:
            pass

def four():
    return f"{1}" \\
        f"{undefined_name}"

def five():
    return [
        x / 0
        for x in range(3)
        if x
    ]

def gen():
    yield 1
    yield 1 / 0
'''


def lines(f, *args):
    try:
        f(*args)
    except Exception as e:
        places = traceback.extract_tb(e.__traceback__)
        return type(e).__name__, [(p.name, p.lineno) for p in places[1:]]


def tried(names):
    yield lines(names["one"], 1)
    yield lines(names["two"], 1)
    yield lines(names["two"], 2)
    yield lines(names["three"])
    yield lines(names["C"]().m, {"k": 1})
    yield lines(names["C"]().m, (1, 2))
    yield lines(names["C"]().m, 1)
    yield lines(names["five"])
    yield lines(lambda: list(names["gen"]()))
    for name in ("one", "two", "three", "deco", "four", "gen"):
        yield name, names[name].__code__.co_firstlineno


def shown(tree):
    names = {}
    exec(compile(tree, "<tree>", "exec"), names)
    for each in tried(names):
        print(each)
    print(names["C"].__doc__, names["__doc__"])


tree = ast.parse(SOURCE)
shown(tree)
print("moved")
ast.increment_lineno(tree, 1000)
shown(tree)

# Lines may go back and stand still.
tree = ast.parse("def f(x):\n    a = 1\n    b = a / x\n    return b\n\ndef g(): return 1 / 0\n")
tree.body[0].body.insert(0, ast.parse("c = 1\nd = 2").body[1])
for node in ast.walk(tree.body[1]):
    if hasattr(node, "lineno"):
        node.lineno = node.end_lineno = 3
names = {}
exec(compile(tree, "<mixed>", "exec"), names)
print(lines(names["f"], 0), lines(names["g"]))

value = ast.parse("\n\n(1 /\n 0)", mode="eval")
print(lines(lambda: eval(compile(value, "<eval>", "eval"))))

# Errors and warnings are at the lines of the tree.
bad = ast.increment_lineno(ast.parse("x = 1\nreturn x"), 10)
try:
    compile(bad, "<bad>", "exec")
except SyntaxError as e:
    print(e.lineno, e.filename, e.msg)

import warnings

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    compile(ast.increment_lineno(ast.parse("x = 1\nx is 2"), 20), "<w>", "exec")
print([(w.lineno, w.category.__name__) for w in found])

for make in (
    lambda: ast.Module([ast.Expr(ast.Constant(1))], []),
    lambda: ast.Module([ast.Expr(ast.Constant(1), lineno=1, col_offset=0)], []),
):
    try:
        compile(make(), "<none>", "exec")
    except TypeError as e:
        print(e)
