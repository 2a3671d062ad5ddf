# What the names of `typing` do where they are evaluated.
import typing
from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, Protocol, Tuple, TypeVar, Union, cast

T = TypeVar("T")
print(T.__name__, typing.TYPE_CHECKING)
print(cast(int, "x"), cast("List[int]", 5))


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value

    def get(self) -> T:
        return self.value


class IntBox(Box[int]):
    pass


print(Box(5).get(), IntBox(6).get(), Box[int](7).get())


class P(Protocol):
    def f(self) -> int: ...


class Impl:
    def f(self):
        return 1


def uses(p: P, q: Optional[List[Dict[str, Any]]] = None, *r: Union[int, str]) -> Tuple[int, ...]:
    return (p.f(),) + r


print(uses(Impl(), None, 2, "x"))


class Employee(NamedTuple):
    name: str
    id: int = 3


e = Employee("a")
print(e, e.name, e.id, e._replace(id=5), Employee("b", 4)[1], isinstance(e, tuple))
call: Callable[[int], str] = str
print(call(5))


@typing.overload
def over(x: int) -> int: ...


@typing.overload
def over(x: str) -> str: ...


def over(x):
    return x


print(over(3), over("s"))


@typing.no_type_check
def plain(x: "not a type"):
    return x


print(plain(1))
NewId = typing.NewType("NewId", int)
print(NewId(5) + 1)
