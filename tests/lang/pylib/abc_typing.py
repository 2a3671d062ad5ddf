import abc
from abc import ABC, abstractmethod
from typing import Any, Dict, Generic, List, NamedTuple, NewType, Optional, Protocol, TypeVar, Union, cast, TYPE_CHECKING, overload, final

T = TypeVar("T")


class Shape(ABC):
    @abstractmethod
    def area(self) -> float:
        ...

    @property
    @abstractmethod
    def name(self) -> str:
        ...


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self):
        return self.side * self.side

    @property
    def name(self):
        return "square"


print(Square(3).area(), Square(1).name, isinstance(Square(1), Shape))


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> Optional[T]:
        return self.item


class Has(Protocol):
    def get(self) -> int:
        ...


def f(a: List[int], b: Dict[str, Union[int, None]] = {}, *c: Any) -> Optional[List[int]]:
    x: List[int] = a
    return x


UserId = NewType("UserId", int)
print(Box[int](3).get(), Box("a").get(), f([1]), UserId(5), cast(int, "x"), TYPE_CHECKING)


@final
class Last:
    @overload
    def g(self, a: int) -> int:
        ...

    def g(self, a):
        return a


print(Last().g(2))
