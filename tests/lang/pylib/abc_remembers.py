# What an abstract class answers more than once: a yes stays, a no until a class is registered.
from abc import ABCMeta, abstractmethod
from collections.abc import Iterable, Mapping, MutableMapping, Sequence, Sized


class Base(metaclass=ABCMeta):
    asked = 0

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Base:
            Base.asked += 1
            if "quack" in other.__dict__:
                return True
        return NotImplemented


class Duck:
    def quack(self):
        pass


class Other:
    pass


for _ in range(3):
    print(isinstance(Duck(), Base), isinstance(Other(), Base), issubclass(Duck, Base))
print(Base.asked)

# Registered with a class that is derived from it, and with one that is not.
class Derived(Base):
    pass


print(issubclass(Other, Base), issubclass(Other, Derived))
Derived.register(Other)
print(issubclass(Other, Base), issubclass(Other, Derived), isinstance(Other(), Base))


class Third:
    pass


print(isinstance(Third(), Base), isinstance(Third(), Mapping), isinstance(Third(), Sized))
MutableMapping.register(Third)
print(isinstance(Third(), Base), isinstance(Third(), Mapping), isinstance(Third(), Sized))
print([isinstance(x, Sequence) for x in ([], (), "", {}, set(), range(3), 1) * 2])
print([isinstance(x, Iterable) for x in ([], (), "", {}, set(), range(3), 1, Third()) * 2])


# A class that another one takes the place of after it has gone.
def made(quacks):
    return type("Made", (), {"quack": None} if quacks else {})


print([issubclass(made(i % 2), Base) for i in range(20)])


# An object that says it is one of another class.
class Stands:
    @property
    def __class__(self):
        return Duck


print(isinstance(Stands(), Base), issubclass(Stands, Base), isinstance(Stands(), Base))
try:
    issubclass(3, Base)
except TypeError as e:
    print(e)
Base._abc_caches_clear()
print(issubclass(Duck, Base), issubclass(Third, Base))
