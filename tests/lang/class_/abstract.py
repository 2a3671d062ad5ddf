# Abstract classes: what can be made, and what counts as derived.
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 0

    @property
    @abstractmethod
    def name(self): ...

    def double(self):
        return 2 * self.area()


class Half(Shape):
    def area(self):
        return super().area() + 5


class Square(Half):
    name = "square"


class Meta(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): ...


class Made(Meta):
    @classmethod
    def make(cls):
        return cls()


for cls in (Shape, Half, Square, Meta, Made):
    try:
        x = cls()
        print(cls.__name__, "made", isinstance(x, (Shape, Meta)))
    except TypeError:
        print(cls.__name__, "abstract", sorted(cls.__abstractmethods__))
print(Square().area(), Square().double(), Square().name, type(Made.make()).__name__)


class Later(Shape):
    def area(self):
        return 1

    name = "later"


print(Later().double(), issubclass(Later, Shape), issubclass(int, Shape))
