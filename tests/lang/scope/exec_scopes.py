# exec and eval with explicit and implicit namespaces.
x = 1
exec("x = 2; y = 3")
print(x, y)
ns = {"x": 10}
exec("z = x + 1", ns)
print(ns["z"], x)
print(eval("x * 2", {"x": 21}), eval("x"), eval("a + b", {}, {"a": 1, "b": 2}))


def f():
    local = 5
    return eval("x"), eval("len([1, 2])")


print(f())
g = {}
exec("def triple(v):\n    return v * 3\nclass K:\n    n = triple(2)\n", g)
print(g["triple"](4), g["K"].n)
print("triple" in globals())
env = {}
exec("import math\nr = math.floor(2.7)", env)
print(env["r"])
exec("for i in range(3):\n    total = i\n", env)
print(env["i"], env["total"])
outer, inner = {"v": "g"}, {"v": "l"}
exec("w = v", outer, inner)
print("w" in outer, inner["w"])
try:
    eval("undefined_name", {})
except NameError:
    print("NameError")
for bad in ("1 +", "x = 1", "for"):
    try:
        eval(bad)
    except SyntaxError:
        print("SyntaxError")
print(eval(" 1 + 1 "), eval("(1,\n2)"), eval("[i for i in range(3)]"))
print(exec("pass"), eval("None"))
