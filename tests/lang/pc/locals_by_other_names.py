# `locals()` under other names than its own, generators by their whole names, and trees with names
# that no text can have.
import ast
import builtins
import builtins as b


def plain(x):
    y = 1
    return builtins.locals()


def captured(x):
    def inner():
        return x, b.locals()

    return inner(), sorted(b.locals())


class Body:
    a = 1
    names = sorted(k for k in b.locals() if k[0] != "_")


print(plain(3), captured(4)[0], captured(4)[1])
print(Body.names, b.locals() is globals(), [b.locals()["q"] for q in (1,)])
print((lambda k: b.vars())(5))


def outer():
    def inside():
        yield

    return [str(each).split(" at ")[0] for each in ((x for x in ()), inside())]


print(outer())

tree = ast.parse("def f(a):\n    t = a + 1\n    return t\nr = f(2)")
for node in ast.walk(tree):
    if isinstance(node, ast.Name) and node.id == "t":
        node.id = "@t"
before = ast.dump(tree)
names = {}
exec(compile(tree, "<tree>", "exec"), names)
print(names["r"], ast.dump(tree) == before)
test = ast.parse("yes and not no", mode="eval")
for node in ast.walk(test):
    if isinstance(node, ast.Name):
        node.id = "$" + node.id
code = compile(test, "<test>", "eval")
test = ast.parse("not no", mode="eval")
test.body.operand.id = "$no"
compile(test, "<test>", "eval")
