# Where a class is defined is no attribute of its instances, nor is that of a metaclass one of its
# classes; and None instead of a method to iterate says that there is none.
import contextlib
import copy
from collections import namedtuple
from collections.abc import Hashable, Iterable


class Meta(type):
    pass


class A(metaclass=Meta):
    def __getattr__(self, name):
        return "made " + name


class B:
    __iter__ = None
    __contains__ = None


class C:
    def __init__(self):
        self.__qualname__ = "own"


print(A.__qualname__, A().__qualname__, hasattr(B(), "__qualname__"), C().__qualname__, C.__qualname__)
made = type.__new__(Meta, "Made", (), {})
print(made.__qualname__, made.__name__, Meta("Other", (), {"__module__": "m"}).__qualname__)
for use in (iter, list, lambda o: [*o], lambda o: [x for x in o]):
    try:
        use(B())
    except TypeError as e:
        print(e)
print(isinstance(B(), Iterable), isinstance([], Hashable), isinstance({}, Hashable), isinstance((), Hashable))

P = namedtuple("P", "a b")
print(copy.copy(P(1, 2)), copy.deepcopy(P(1, [2])), P(1, 2).__getnewargs__(), P[int].__args__)


class Manager:
    def __enter__(self): ...
    def __exit__(self, *args): ...


class Asynchronous:
    async def __aenter__(self): ...
    async def __aexit__(self, *args): ...


for cls in (contextlib.AbstractContextManager, contextlib.AbstractAsyncContextManager):
    print(issubclass(Manager, cls), issubclass(Asynchronous, cls), issubclass(int, cls))
    try:
        cls()
    except TypeError as e:
        print("abstract" in str(e))


def mark(f):
    f.marked = 3
    f.__final__ = True
    return f


class Marked:
    @mark
    @classmethod
    def c(cls): ...

    @mark
    @staticmethod
    def s(): ...


for name in "cs":
    print(Marked.__dict__[name].marked, Marked.__dict__[name].__final__, hasattr(Marked.__dict__[name], "other"))
