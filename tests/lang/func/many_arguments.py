# Functions with many parameters, locals and arguments.
def f(a, b, c, d, e, f_, g, h, i, j, k, l, m, n, o, p):
    return a + b * c + d - e + f_ * g + h + i + j + k + l + m + n + o * p


print(f(*range(16)))
src = "def big(%s):\n    return sum((%s))\n"
names = ", ".join("a%d" % i for i in range(100))
exec(src % (names, names))
print(big(*range(100)))
exec("def kw(%s): return a0 + a99" % ", ".join("a%d=%d" % (i, i) for i in range(100)))
print(kw(), kw(a99=1), kw(a0=5), kw(*[1] * 100))
body = "def locals_():\n"
for i in range(150):
    body += "    v%d = %d\n" % (i, i)
body += "    return v0 + v75 + v149\n"
exec(body)
print(locals_())


def varargs(*a, **k):
    return len(a), len(k)


print(varargs(*range(500)), varargs(**{"k%d" % i: i for i in range(60)}))
cells = "def cells():\n"
for i in range(40):
    cells += "    c%d = %d\n" % (i, i)
cells += "    def inner():\n        return " + " + ".join("c%d" % i for i in range(40)) + "\n"
cells += "    return inner\n"
exec(cells)
print(cells()())
print((lambda *a: a[-1])(*"x" * 200))
print(max(*range(300)), min(*range(50), -1))
