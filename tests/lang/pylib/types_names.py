import types


def f():
    yield


class C:
    def m(self):
        pass


print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(f(), types.GeneratorType))
print(isinstance(C().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance(None, types.NoneType), isinstance(f.__code__, types.CodeType), isinstance(..., types.EllipsisType))
n = types.SimpleNamespace(a=1, b="x")
print(n, n.a, n == types.SimpleNamespace(a=1, b="x"), n == 3)
n.c = 2
del n.a
print(n)
K = types.new_class("K", (C,), {}, lambda d: d.update(x=3))
print(K.x, K.__name__, issubclass(K, C))
