# `lambda`: every kind of parameter, nesting, what it captures

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


print((lambda: 5)(), (lambda x, y=2: (x, y))(1), (lambda *a, **k: (a, sorted(k)))(1, 2, z=3))
print((lambda a, /, b, *, c=7: (a, b, c))(1, b=2), (lambda *, k: k)(k=4))
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
print((lambda x: lambda y: x + y)(1)(2), (lambda f, n: f(f, n))(lambda s, n: 1 if n < 2 else n * s(s, n - 1), 6))
print((lambda: (yield))().__class__.__name__, (lambda x: x if x else "no")(0), (lambda: [])() is (lambda: [])())
print(sorted("bca", key=lambda c: -ord(c)), (lambda: None).__name__, max([1, 2], key=lambda v: -v))
check(lambda: (lambda x: x)())
check(lambda: (lambda: 1)(2))
check(lambda: (lambda *, k: k)(1))
check(lambda: (lambda a, /: a)(a=1))
x = 10
h = lambda: x
x = 20
print(h())
