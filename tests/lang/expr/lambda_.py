# Lambda expressions with every kind of parameter.
add = lambda a, b: a + b
print(add(2, 3), (lambda: "none")(), (lambda *a: a)(1, 2, 3))
print((lambda a, b=10: a + b)(1), (lambda a, b=10: a + b)(1, 2), (lambda a, b=10: a + b)(b=5, a=1))
print((lambda **k: sorted(k.items()))(x=1, y=2))
print((lambda a, *r, k=3, **kw: (a, r, k, kw))(1, 2, 3, k=4, z=5))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
compose = lambda f, g: lambda x: f(g(x))
inc = lambda x: x + 1
double = lambda x: x * 2
print(compose(inc, double)(10), compose(double, inc)(10))
adders = [lambda x, n=n: x + n for n in range(4)]
print([f(100) for f in adders])
late = [lambda: n for n in range(4)]
print([f() for f in late])
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))
print((lambda x: (yield_ := x * x) + yield_)(3))
print(list(map(lambda p: p[0] * p[1], zip([1, 2, 3], [4, 5, 6]))))
print((lambda n: [i for i in range(n)])(4))
