# Attributes of functions and of their code.
def f(a, b=1, /, c=2, *, d, e=3, **kw):
    x = a
    return x


print(f.__name__, f.__qualname__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__closure__)
print(f.__globals__ is globals(), f.__dict__)
f.attr = 5
print(f.attr, f.__dict__, vars(f))
f.__name__ = "g"
print(f.__name__)
f.__defaults__ = (10, 20)
print(f(1, d=0), f.__defaults__)


def h(p, q=1, *, r=2):
    return p, q, r


h.__defaults__ = (7, 8)
print(h(), h(1), h(1, 2, r=3))
h.__defaults__ = None
h.__kwdefaults__ = {"r": 9}
print(h(1, 2))
try:
    h(1)
except TypeError:
    print("TypeError")
h.__kwdefaults__ = None
try:
    h(1, 2)
except TypeError:
    print("TypeError")
h.__defaults__ = (1, 2, 3, 4)
print(h(r=0))
for name in ("__globals__", "__closure__"):
    try:
        setattr(h, name, None)
    except AttributeError:
        print("AttributeError", name)
for name, value in (("__name__", 5), ("__defaults__", 5), ("__kwdefaults__", 5)):
    try:
        setattr(h, name, value)
    except TypeError:
        print("TypeError", name)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_firstlineno)
print(c.co_varnames[:6], type(c.co_code) is bytes, isinstance(c.co_consts, tuple), isinstance(c.co_names, tuple))
print(c.co_filename.split("/")[-1], f.__code__ is c)
lines = list(c.co_lines())
print(lines[-1][1] == len(c.co_code), all(a < b for a, b, _ in lines), sorted({l for _, _, l in lines if l})[-1])


def outer(n):
    def inner():
        return n
    return inner


print(len(outer(1).__closure__), outer.__closure__)
Function = type(f)
k = Function((lambda: value).__code__, {"value": 42})
print(k(), k.__globals__)
for args in ((None, {}), (f.__code__, None), (f.__code__,), (outer(1).__code__, {})):
    try:
        Function(*args)
    except (TypeError, ValueError):
        print("TypeError")


class C:
    def m(self):
        """No docstring is kept."""

    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass


print(C.m.__qualname__, C().m.__name__, C().m.__func__ is C.m, C.s.__name__, C.c.__name__, C.c.__self__ is C)
