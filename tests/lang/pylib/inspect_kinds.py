import inspect


def f(a, b=1):
    "doc"


def g():
    yield


async def h():
    pass


class C:
    x = 1

    def m(self):
        pass


for o in (f, g, h, C, C().m, len, inspect, g(), 3):
    print([inspect.isfunction(o), inspect.ismethod(o), inspect.isclass(o), inspect.ismodule(o), inspect.isgenerator(o), inspect.isbuiltin(o), inspect.isroutine(o)])
print([n for n, v in inspect.getmembers(C(), lambda v: v == 1)], inspect.cleandoc("  a\n    b\n      c\n\n"), inspect.unwrap(f) is f)
print(inspect.getmro(C)[0] is C)
