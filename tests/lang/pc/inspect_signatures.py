import inspect
import traceback


def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    return locals()


print(inspect.signature(f), [(p.name, str(p.kind)) for p in inspect.signature(f).parameters.values()])
s = inspect.signature(f)
b = s.bind(1, 2, 3, 4, d=5, x=6)
print(b.arguments, b.args, b.kwargs)
b = s.bind(1, d=2)
b.apply_defaults()
print(b.arguments)
for args, kw in (((), {}), ((1,), {}), ((1, 2, 3), {"d": 1, "c": 2})):
    try:
        s.bind(*args, **kw)
        print("bound")
    except TypeError as e:
        print(type(e).__name__)
print(s.bind_partial().args, inspect.signature(lambda x, *, y: 0), inspect.signature(lambda: 0))


class A:
    def __init__(self, x, y=1):
        pass

    def m(self, z):
        pass

    @classmethod
    def c(cls, w):
        pass

    def __call__(self, q):
        pass


print(inspect.signature(A), inspect.signature(A(1).m), inspect.signature(A.c), inspect.signature(A(1)), inspect.signature(A.m))
print(inspect.getfullargspec(f).args, inspect.getfullargspec(f).varargs, inspect.getfullargspec(f).kwonlydefaults)
print(inspect.getattr_static(A(1), "m") is A.m, inspect.getattr_static(A, "zz", None))


def outer():
    def inner():
        return [s.name for s in traceback.extract_stack(limit=2)], inspect.currentframe().f_back.f_code.co_name

    return inner()


print(outer())


def fail():
    raise ValueError("x")


try:
    fail()
except ValueError as e:
    tb = traceback.extract_tb(e.__traceback__)
    print([(s.name, s.lineno) for s in tb], e.__traceback__.tb_lineno, tb[-1][1:3], len(tb[0]))
    print(e.__traceback__.tb_next.tb_frame.f_code.co_name, e.__traceback__.tb_next.tb_next)
print(f.__code__.co_flags & 12, (lambda: (yield)).__code__.co_flags & 0x20)
