# What programs ask `sys`, and derived classes with their own ways to be made and to be set.
import sys

print("os" in sys.stdlib_module_names, "nothing" in sys.stdlib_module_names, sys.gettrace())
print(sys.implementation.version.major > 0, sys.getswitchinterval(), sys.is_finalizing())
seen = []
sys.addaudithook(lambda event, args: event.startswith("mine") and seen.append((event, args)))
sys.audit("mine.event", 1, 2)
print(seen, hasattr(sys, "no_such_name"), bool(sys.executable))
try:
    sys.no_such_name
except AttributeError as e:
    print(e)
getter = type.__dict__["__dict__"]


class Plain:
    mark = 1


print(getter.__get__(Plain)["mark"])
print(b"%r|%a|%s" % (Plain.mark, "\u00e9", b"x"))


class Shown(tuple):
    def __repr__(self):
        return "Shown\u00e9"


print(b"%r %r" % (Shown(), 5))


class Base:
    def __new__(cls, key=None):
        return object.__new__(cls if key is None else Keyed)

    def __init__(self, key=None):
        self.made = "Base"


class Keyed(Base):
    def __init__(self, key=None):
        self.made = "Keyed"


print(Base().made, Base(len).made, type(Base(len)).__name__)


class Cached(property):
    def __set__(self, obj, value):
        obj.__dict__["kept"] = value


class Holder:
    @Cached
    def value(self):
        return self.__dict__.get("kept")


holder = Holder()
holder.value = 7
print(holder.value)


class Failed(Exception):
    def __init__(self, status):
        self.status = status

    @property
    def status(self):
        return self._status

    @status.setter
    def status(self, value):
        self._status = value * 2


print(Failed(4).status, type(OSError(2, "text")).__name__, OSError(2, "text", "name"))
