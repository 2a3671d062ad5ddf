# exec, eval and compile: namespaces, code objects, sources of all kinds, errors.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


g, l = {"a": 1}, {"b": 2}
exec("c = a + b\nd = 4", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l.items()))
print(eval("a + b", g, l), eval(" \t1 + 1 "), eval(b"2 + 2"), eval(bytearray(b"3 + 3")), eval(memoryview(b"4 + 4")))
code = compile("x = 1\ny = x + z", "file", "exec")
for z in (1, 2):
    env = {"z": z}
    exec(code, env)
    print(env["y"])
print(eval(compile("n * 2", "file", "eval"), {"n": 21}))
exec(compile("print('single')\n", "file", "single"))
exec("def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f(10))", {})
exec("class C:\n    k = 5\n    def m(self):\n        return self.k\nprint(C().m(), [i for i in range(C.k)])")
print(C().m())


def inside():
    v = 1
    exec("v = 2")
    return v


print(inside())
print(eval("(lambda q: q + 1)(2)"), eval("[i for i in range(3)]"), eval("{**{'a': 1}}"))


class D(dict):
    pass


d = D(x=1)
exec("y = x + 1", d)
print(d["y"])
error(lambda: eval("nothing"))
error(lambda: eval("1 +"))
error(lambda: eval("x = 1"))
error(lambda: eval(5))
error(lambda: exec(None))
error(lambda: exec("1", 5))
error(lambda: eval("1", {}, 5))
error(lambda: exec("  indented = 1\nnot_indented = 2"))
error(lambda: compile("1", "f", "other"))
error(lambda: compile("x = 1", "f", "eval"))
error(lambda: compile("x = 1; y = 2\nz = 3", "f", "exec") is not None)
error(lambda: exec("raise KeyError('k')"))
error(lambda: exec("return 1"))
error(lambda: exec("yield 1"))
error(lambda: exec("break"))
print(eval("__name__"), eval("x", {"x": 5}), eval("x", {"x": 5}, {"x": 6}))
import builtins
print(builtins.abs(-3), builtins.len is len, hasattr(builtins, "no_such_name"), "print" in dir(builtins))
from builtins import range as r, ValueError as V
print(list(r(3)), V is ValueError)
print(__import__("builtins") is builtins)
error(lambda: __import__("no_such_module"))
