# References in hints and what they are evaluated to; hints without their notes.
import sys
import typing
from typing import *
from typing import ForwardRef, Required

T = TypeVar("T")


class Node:
    next: "Optional[Node]"
    items: List["Node"]
    raw: list["Node"]
    count: ClassVar["int"] = 0
    note: Annotated["int", "n"]
    limit: "Final[int]" = 3
    either: "Node | None"

    def add(self, other: "Node", *rest: "int", key: Callable[["Node"], "bool"] = None) -> "List[Node]":
        return []


class Leaf(Node):
    raw: None
    own: "list[Leaf]"


def gather(a: int, b: "str" = "", *args: "T", c: Annotated[List[Annotated[int, 1]], 2] = None) -> None:
    pass


for what in (Node, Leaf, Node.add, gather):
    print(get_type_hints(what))
    print(get_type_hints(what, include_extras=True))
print(get_type_hints(len), get_type_hints(sys) == {}, get_type_hints(print))
ref = ForwardRef("List[Node]")
print(ref, ref == ForwardRef("List[Node]"), ref._evaluate(globals(), None, frozenset()), ref.__forward_arg__)
print(ref.__forward_evaluated__, ForwardRef("int", module="typing"), hash(ref) == hash(ForwardRef("List[Node]")))
print(typing._eval_type(List["Node"], globals(), None), typing._type_check(None, "no"), typing._type_repr(Node))
print(typing._collect_parameters((List[T], int, T)), typing._type_convert("int"), typing._is_param_expr(...))


def local():
    class Hidden:
        pass

    def f(x: "Hidden"):
        pass

    try:
        get_type_hints(f)
    except NameError as e:
        print(e)
    print(get_type_hints(f, localns={"Hidden": int}), get_type_hints(f, {"Hidden": str}))


local()


@no_type_check
class Unchecked:
    x: "nothing at all"

    def f(self, y: "neither"):
        pass

    class Inner:
        z: "no"


@no_type_check_decorator
def marked(f):
    return f


@marked
def g(x: "nowhere"):
    pass


print(get_type_hints(Unchecked), get_type_hints(Unchecked.f), get_type_hints(Unchecked.Inner), get_type_hints(g))
print(g.__no_type_check__, Unchecked.f.__no_type_check__)


@dataclass_transform(kw_only_default=True, field_specifiers=(int,), extra=1)
def model(cls):
    return cls


@final
class Last:
    @final
    def f(self):
        pass


print(model.__dataclass_transform__, Last.__final__, Last.f.__final__)


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x):
    return x


class Has:
    @overload
    @staticmethod
    def m(x: int): ...
    @overload
    @staticmethod
    def m(x: str): ...
    @staticmethod
    def m(x): ...


print(len(get_overloads(over)), [get_type_hints(f) for f in get_overloads(over)], len(get_overloads(Has.m)))
clear_overloads()
print(get_overloads(over), reveal_type(3), cast(int, "x"), assert_type(1, str))
UserId = NewType("UserId", int)
print(UserId, UserId(3), UserId.__supertype__, UserId | None, Optional[UserId], UserId.__module__)
