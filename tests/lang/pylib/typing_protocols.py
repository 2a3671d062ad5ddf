# Protocols: marked ones recognise objects by their members, others refuse to.
import abc
import functools
from typing import Generic, Iterator, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class HasItems(Protocol):
    size: int

    def items(self): ...


class Plain(Protocol):
    def run(self): ...


class Full:
    size = 3

    def items(self):
        return []


class Half:
    def items(self):
        return []


class Runs(Plain):
    def run(self):
        return "runs"


print(isinstance(Full(), HasItems), isinstance(Half(), HasItems), isinstance({}, HasItems))
print(Runs().run(), isinstance(Runs(), Runs), isinstance(3, Runs))
for test in (lambda: isinstance(Full(), Plain), lambda: issubclass(int, Plain)):
    try:
        print(test())
    except TypeError as e:
        print(e)


class Steps(Iterator, Protocol):
    def back(self): ...


print(isinstance(3, Iterator), isinstance(iter(()), Iterator))
try:
    runtime_checkable(int)
except TypeError as e:
    print(e)


# A hook of a protocol sees the classes that are derived, and its own cell is the class.
@runtime_checkable
class Base(Protocol):
    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        print("derived", cls.__name__)

    def go(self): ...


class Derived(Base):
    def go(self):
        return 1


class Mixed(Base, abc.ABC):
    @abc.abstractmethod
    def more(self): ...


print(isinstance(Derived(), Base), Derived.__mro__[1] is Base)
try:
    Mixed()
except TypeError as e:
    print(e)


@runtime_checkable
class Closes(Protocol[T]):
    def close(self) -> T: ...


print(isinstance(open(__file__), Closes), isinstance(1, Closes))


# An `__init__` that is a descriptor.
class Options:
    def __init__(self, a, b=0):
        self.both = a, b


Options.__init__ = functools.partialmethod(Options.__init__, b=5)
print(Options(1).both)


# What a built-in type does by a slot comes before a class behind it in the order.
class Mixin(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


class Mapping(abc.ABC):
    def __setitem__(self, key, value):
        raise KeyError(key)

    def __len__(self):
        return 99


class Both(Mixin, Mapping):
    def __len__(self):
        return super().__len__() + 100


both = Both()
both["a"] = 3
print(dict(both), len(both))


@functools.singledispatch
def kind(value):
    return "other"


@kind.register
def _(value: None):
    return "nothing"


print(kind(None), kind(1))
