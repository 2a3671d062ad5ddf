# Classes of modules: they have a dict, whatever their `__slots__` say.
import sys
import threading
import types
import weakref


class Moved(types.ModuleType):
    __slots__ = ("_to",)

    def __init__(self, name, to):
        super().__init__(name)
        self._to = to

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._to + "." + name


m = Moved("old", "new")
print(m.__name__, m.thing, m.__dict__["__name__"], "_to" in m.__dict__, m._to)
m.more = 1
print(m.more)
sys.modules["old"] = m
from old import anything

print(anything)


class Slotted:
    __slots__ = ("a", "__weakref__")


one = Slotted()
print(weakref.ref(one)() is one, one.__weakref__ is not None)
try:

    class Twice(Slotted):
        __slots__ = ("__weakref__",)

except TypeError as e:
    print(e)


class Bare:
    __slots__ = ()


try:
    weakref.ref(Bare())
except TypeError as e:
    print(e)
print(threading.RLock().__class__.__module__)
